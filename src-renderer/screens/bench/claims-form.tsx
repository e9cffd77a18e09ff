/** The claims as a form, the key that signs them and how long they live. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input, Textarea } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Claims, Draft } from './bench-draft.ts'
import type { Lifetime } from './lifetimes.ts'
import { SignedWith } from './signed-with.tsx'
import type { SigningKeyChoice } from './use-signing-key.ts'

type Props = {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly claims: Claims
  readonly choice: SigningKeyChoice
  readonly lifetime: Lifetime
  readonly onLifetime: (lifetime: Lifetime) => void
  readonly onSign: () => void
}

const fields = ['externalId', 'scope', 'name', 'email'] as const

export function ClaimsForm({ draft, onDraft, claims, choice, lifetime, onLifetime, onSign }: Props) {
  const { t } = useTranslation()
  return (
    <Form
      aria-label={t('bench.claims')}
      onSubmit={(event) => {
        event.preventDefault()
        onSign()
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
              onChange={({ target }) => onDraft({ ...draft, [field]: target.value })}
            />
            <Field.Hint>{t(`bench.${field}Hint`)}</Field.Hint>
          </Field>
        ))}
      </Pairs>
      <Field>
        <Field.Label>{t('bench.extra')}</Field.Label>
        <Json
          dir="ltr"
          isCompact
          rows={2}
          value={draft.extra}
          spellCheck={false}
          placeholder='{ "email_verified": true }'
          {...(!claims.ok && { validation: 'error' as const })}
          onChange={({ target }) => onDraft({ ...draft, extra: target.value })}
        />
        {claims.ok ? (
          <Field.Hint>{t('bench.extraHint')}</Field.Hint>
        ) : (
          <Field.Message validation="error">{t('bench.extraWrong', { problem: claims.problem })}</Field.Message>
        )}
      </Field>
      <SignedWith choice={choice} lifetime={lifetime} onLifetime={onLifetime} />
      {choice.key && (
        <Button isPrimary type="submit" disabled={!claims.ok}>
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

const Json = styled(Textarea)`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 13px;
`
