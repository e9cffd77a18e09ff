/** A passphrase: hidden, unless one asks to see it. */
import { Field, Input } from '@zendeskgarden/react-forms'
import eye from '@zendeskgarden/svg-icons/src/16/eye-stroke.svg?raw'
import hide from '@zendeskgarden/svg-icons/src/16/eye-hide-stroke.svg?raw'
import { ToggleIconButton } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from './icon.tsx'

type Props = {
  readonly value: string
  readonly onChange: (passphrase: string) => void
  readonly isShown: boolean
  readonly onShown: (isShown: boolean) => void
  readonly hint?: string
  readonly problem?: string | undefined
}

export function PassphraseInput({ value, onChange, isShown, onShown, hint, problem }: Props) {
  const { t } = useTranslation()
  return (
    <Field>
      <Field.Label>{t('handOver.passphrase')}</Field.Label>
      {hint && <Field.Hint>{hint}</Field.Hint>}
      <Row>
        <Written
          type={isShown ? 'text' : 'password'}
          dir="auto"
          value={value}
          autoComplete="off"
          spellCheck={false}
          {...(problem && { validation: 'error' as const })}
          onChange={({ target }) => onChange(target.value)}
        />
        <ToggleIconButton
          isPressed={isShown}
          aria-label={t('handOver.show')}
          title={t('handOver.show')}
          onClick={() => onShown(!isShown)}
        >
          <Icon svg={isShown ? hide : eye} />
        </ToggleIconButton>
      </Row>
      {problem && (
        <Field.Message validation="error" role="alert">
          {problem}
        </Field.Message>
      )}
    </Field>
  )
}

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: 4px;
`

const Written = styled(Input)`
  font-family: ${({ theme }) => theme.fonts.mono};
`
