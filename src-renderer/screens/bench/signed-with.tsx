/** With which key a token is signed and how long it lives, side by side. Without a key, the way to make one. */
import { keyId } from '#shared/engine/ids.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Select } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useGo } from '../../stage/use-go.ts'
import { lifetimes, type Lifetime } from './lifetimes.ts'
import type { SigningKeyChoice } from './use-signing-key.ts'

type Props = {
  readonly choice: SigningKeyChoice
  readonly lifetime: Lifetime
  readonly onLifetime: (lifetime: Lifetime) => void
}

export function SignedWith({ choice, lifetime, onLifetime }: Props) {
  const { t } = useTranslation()
  if (!choice.isLoading && !choice.key) return <NoKey />
  return (
    <Row>
      <Field>
        <Field.Label>{t('bench.key')}</Field.Label>
        <Select
          isCompact
          value={choice.key ?? ''}
          onChange={({ target }) => choice.choose(keyId((target as HTMLSelectElement).value))}
        >
          {choice.keys.map(({ key, name, secret }) => (
            <option key={key} value={key} dir="auto" disabled={secret === 'gone'}>
              {secret === 'gone' ? t('bench.keyGone', { name }) : name}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Field.Label>{t('bench.lifetime')}</Field.Label>
        <Select
          isCompact
          value={lifetime}
          onChange={({ target }) => onLifetime((target as HTMLSelectElement).value as Lifetime)}
        >
          {lifetimes.map((one) => (
            <option key={one} value={one}>
              {t(`bench.lifetimes.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Row>
  )
}

export function NoKey() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Notice>
      <strong>{t('bench.noKey')}</strong>
      <p>{t('bench.noKeyBody')}</p>
      <Button size="small" onClick={() => go('keys')}>
        {t('bench.toKeys')}
      </Button>
    </Notice>
  )
}

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: 12px;
`

const Notice = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 4px;
  padding: 12px 14px;
  border: 1px solid ${({ theme }) => theme.tone.noteLine};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.noteGround};
  color: ${({ theme }) => theme.tone.noteInk};

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  button {
    margin-block-start: 4px;
  }
`
