/** The ticket's tags: each can be removed; a field for others opens when it is asked for, and Enter adds what is in it. */
import { Field, Input } from '@zendeskgarden/react-forms'
import { Tag } from '@zendeskgarden/react-tags'
import cross from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { Icon } from '../../parts/icon.tsx'

type Props = {
  readonly tags: readonly string[]
  readonly readOnly: boolean
  /** Tells whether it was done: what was refused stays in the field. */
  readonly onChange: (tags: readonly string[]) => Promise<boolean>
}

export function TagsField({ tags, readOnly, onChange }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  // The field and the button that opens it take each other's place, and the focus with it.
  const focusOnWay = () => requestAnimationFrame(() => room.current?.querySelector<HTMLElement>('[data-way]')?.focus())

  function open(is: boolean): void {
    setIsAdding(is)
    setText('')
    focusOnWay()
  }

  async function onKeyDown(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Escape') open(false)
    // An Enter that ends the composing of a word (Japanese, for instance) is not meant for us.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (text.trim() !== '' && (await onChange([...tags, ...text.split(',')]))) setText('')
  }

  return (
    <Tags ref={room}>
      {tags.length > 0 && (
        <ul aria-label={t('agent.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Fitting size="small">
                <bdi title={tag}>{tag}</bdi>
                {!readOnly && (
                  <Remove
                    type="button"
                    aria-label={t('agent.removeTag', { tag })}
                    onClick={() => {
                      void onChange(tags.filter((one) => one !== tag))
                      focusOnWay()
                    }}
                  >
                    <Icon svg={cross} size={8} />
                  </Remove>
                )}
              </Fitting>
            </li>
          ))}
        </ul>
      )}
      {readOnly && tags.length === 0 && t('agent.noTags')}
      {!readOnly && !isAdding && (
        <Add type="button" data-way onClick={() => open(true)}>
          {t('agent.addTag')}
        </Add>
      )}
      {isAdding && !readOnly && (
        <Field>
          <Field.Label hidden>{t('agent.newTag')}</Field.Label>
          <Input
            dir="auto"
            data-way
            isCompact
            value={text}
            placeholder={t('agent.newTag')}
            title={t('agent.addTagHelp')}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => void onKeyDown(event)}
            onBlur={() => {
              if (text.trim() === '') setIsAdding(false)
            }}
          />
        </Field>
      )}
    </Tags>
  )
}

const Tags = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 6px;
  padding-block-start: 2px;

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  input {
    font-size: 13px;
  }
`

const Fitting = styled(Tag)`
  max-inline-size: 100%;
`

const Add = styled.button`
  justify-self: start;
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: ${({ theme }) => theme.tone.link};
  cursor: pointer;
  font-size: 13px;

  &:hover {
    text-decoration: underline;
  }

  ${focusRing}
`

const Remove = styled.button`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  inline-size: 16px;
  block-size: 16px;
  padding: 0;
  margin-inline: 2px -4px;
  border: 0;
  border-radius: 2px;
  background: transparent;
  color: inherit;
  cursor: pointer;

  ${focusRing}
`
