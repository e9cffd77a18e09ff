/** The claims as a form, and how they are signed. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useBenchDesk } from './bench-desk.tsx'
import { JsonField } from './json-field.tsx'
import { SigningForm } from './signing-form.tsx'
import type { BenchSigning } from './use-bench-signing.ts'

const fields = ['externalId', 'scope', 'name', 'email'] as const

export function ClaimsForm({ signing }: { readonly signing: BenchSigning }) {
  const { t } = useTranslation()
  const { bench, put } = useBenchDesk()
  const { draft } = bench
  const { claims, key, request, sign } = signing
  return (
    <Form
      aria-label={t('bench.claims')}
      onSubmit={(event) => {
        event.preventDefault()
        if (request) sign()
      }}
    >
      <Pairs>
        {fields.map((field) => (
          <Field key={field}>
            <Field.Label>{t(`bench.${field}`)}</Field.Label>
            <Input
              dir="auto"
              isCompact
              value={draft[field]}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => put({ draft: { ...draft, [field]: target.value } })}
            />
            <Field.Hint>{t(`bench.${field}Hint`)}</Field.Hint>
          </Field>
        ))}
      </Pairs>
      <JsonField
        label={t('bench.extra')}
        hint={t('bench.extraHint')}
        placeholder='{ "email_verified": true }'
        value={draft.extra}
        slip={claims.ok ? undefined : claims.slip}
        onChange={(extra) => put({ draft: { ...draft, extra } })}
      />
      <SigningForm signing={signing} />
      {key && (
        <Button isPrimary type="submit" disabled={!request}>
          {t('bench.sign')}
        </Button>
      )}
    </Form>
  )
}

const Form = styled.form`
  display: flex;
  flex-direction: column;
  gap: 12px;
`

const Pairs = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 12px;
`
