/** A field for a JSON object; a slip is told with its line and column. */
import type { JsonSlip } from '#shared/token/json-text.ts'
import { Field, Textarea } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type Props = {
  readonly label: string
  readonly hint: string
  readonly placeholder: string
  readonly value: string
  readonly slip: JsonSlip | undefined
  readonly onChange: (text: string) => void
}

export function JsonField({ label, hint, placeholder, value, slip, onChange }: Props) {
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Json
        dir="ltr"
        isCompact
        minRows={2}
        maxRows={10}
        value={value}
        spellCheck={false}
        placeholder={placeholder}
        {...(slip && { validation: 'error' as const })}
        onChange={({ target }) => onChange(target.value)}
      />
      {slip ? (
        <Field.Message validation="error">
          <SlipWords slip={slip} />
        </Field.Message>
      ) : (
        <Field.Hint>{hint}</Field.Hint>
      )}
    </Field>
  )
}

export function SlipWords({ slip: { line, column, found } }: { readonly slip: JsonSlip }) {
  const { t } = useTranslation()
  return (
    <bdi>
      {found === undefined
        ? t('byHand.endsEarly', { line, column })
        : t('byHand.slip', { line, column, found: found.length > 20 ? `${found.slice(0, 20)}…` : found })}
    </bdi>
  )
}

const Json = styled(Textarea)`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 13px;
`
