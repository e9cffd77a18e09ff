/** One property with a closed list of values: a button that says what it is and opens the others. */
import { Button } from '@zendeskgarden/react-buttons'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { ChoiceMenu, type Choice } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'

type Props<Value extends string> = {
  readonly term: string
  readonly choices: readonly Choice<Value>[]
  /** `null`: none, which is a choice like the others, called `none`. */
  readonly value: Value | null
  readonly none: string
  /** A closed ticket's properties are only read. */
  readonly readOnly: boolean
  readonly onChoose: (value: Value | null) => void
}

const nothing = '-'

export function PickedProperty<Value extends string>(props: Props<Value>) {
  const { term, choices, value, none, readOnly, onChoose } = props
  const { t } = useTranslation()
  const present = choices.find((choice) => choice.value === value)
  const words = present ? (present.short ?? present.label) : none
  if (readOnly) return <bdi>{words}</bdi>
  return (
    <ChoiceMenu<Value | typeof nothing>
      label={term}
      chosen={value ?? nothing}
      choices={[{ value: nothing, label: none }, ...choices]}
      placement="bottom-start"
      onChoose={(chosen) => onChoose(chosen === nothing ? null : chosen)}
      button={(button) => (
        <Picked
          {...button}
          isNeutral
          size="small"
          title={words}
          aria-label={t('agent.propertyIs', { property: term, value: words })}
          data-none={value === null || undefined}
        >
          <bdi>{words}</bdi>
          <Icon svg={chevron} size={12} />
        </Picked>
      )}
    />
  )
}

const Picked = styled(Button)`
  &&& {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 10px;

    bdi {
      overflow: hidden;
      text-overflow: ellipsis;
    }

    &[data-none] bdi {
      color: ${({ theme }) => theme.tone.inkSoft};
    }
  }
`
