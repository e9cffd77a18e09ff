/** Who somebody new is, as the business's back end would put it into a token. */
import { Field, Input } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { usePolicy } from '../../parts/use-policy.ts'

export type Somebody = { readonly externalId: string; readonly name: string; readonly email: string }
type Props = { readonly somebody: Somebody; readonly onChange: (somebody: Somebody) => void }

const fields = ['externalId', 'name', 'email'] as const

export function NewPerson({ somebody, onChange }: Props) {
  const { t } = useTranslation()
  const isEmailShown = usePolicy().email !== 'hidden'
  return (
    <Fields>
      {fields.map((field) => (
        <Field key={field}>
          <Field.Label>{t(`devices.login.${field}`)}</Field.Label>
          <Field.Hint>
            {t(field === 'email' && isEmailShown ? 'policy.emailHint' : `devices.login.${field}Hint`)}
          </Field.Hint>
          <Input
            dir="auto"
            isCompact
            value={somebody[field]}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onChange({ ...somebody, [field]: target.value })}
          />
        </Field>
      ))}
    </Fields>
  )
}

const Fields = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
`
