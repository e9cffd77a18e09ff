/** Header, claims and signature, each in its colour and with its name, encoded and read. Reading proves nothing. */
import type { Decoded } from '#shared/token/decode.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import { fromMilliseconds } from '#shared/engine/time.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { Time } from '../../parts/time.tsx'

const names = ['header', 'claims', 'signature'] as const

export function TokenParts({ decoded }: { readonly decoded: Decoded }) {
  const { t } = useTranslation()
  const { parts, texts, header, claims } = decoded
  const json = [header, claims]
  return (
    <Parts>
      {parts.slice(0, 4).map((part, index) => {
        const name = names[index]
        return (
          <Part key={index} $index={index} aria-label={name ? t(`bench.parts.${name}`) : t('bench.parts.more')}>
            <h3>{name ? t(`bench.parts.${name}`) : t('bench.parts.more')}</h3>
            <Encoded tabIndex={0}>{part || t('bench.partEmpty')}</Encoded>
            {name === 'signature' && <SignatureWords header={header} />}
            {name && name !== 'signature' && part !== '' && (
              <Read tabIndex={0}>{pretty(json[index], texts[index]) ?? t('bench.partUnreadable')}</Read>
            )}
            {name === 'claims' && claims && <Times claims={claims} />}
          </Part>
        )
      })}
    </Parts>
  )
}

/** Says how it was made, by what the header claims: another algorithm than ours is no HMAC-SHA-256. */
function SignatureWords({ header }: { readonly header: JsonObject | undefined }) {
  const { t } = useTranslation()
  const alg = header?.['alg']
  if (alg === 'HS256') return <p>{t('bench.signatureWords')}</p>
  if (typeof alg !== 'string') return <p>{t('bench.signatureUnsaid')}</p>
  return (
    <p>
      <bdi>{t('bench.signatureOther', { alg })}</bdi>
    </p>
  )
}

const pretty = (json: JsonObject | undefined, text: string | undefined): string | undefined =>
  json ? JSON.stringify(json, undefined, 2) : text

/** The seconds of a token, as moments. Later ones than a calendar holds are left out. */
function Times({ claims }: { readonly claims: JsonObject }) {
  const { t } = useTranslation()
  const found = (['iat', 'nbf', 'exp'] as const).flatMap((name) => {
    const value = claims[name]
    return typeof value === 'number' && value >= 0 && value < 8.64e12 ? [{ name, value }] : []
  })
  if (found.length === 0) return null
  return (
    <p>
      {found.map(({ name, value }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          {t(`bench.timeClaims.${name}`)} <Time at={fromMilliseconds(value * 1000)} as="moment" />
        </span>
      ))}
    </p>
  )
}

const Parts = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) minmax(0, 4fr);

  > :nth-child(4) {
    grid-column: 1 / -1;
  }
  gap: 10px;
`

const Part = styled.section<{ $index: number }>`
  display: flex;
  flex-direction: column;
  gap: 6px;
  min-inline-size: 0;
  padding: 8px 10px 10px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-block-start: 3px solid ${({ theme, $index }) => theme.tone.tokenParts[$index] ?? theme.tone.danger};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  h3,
  pre:first-of-type {
    color: ${({ theme, $index }) => theme.tone.tokenParts[$index] ?? theme.tone.danger};
  }

  h3 {
    font-size: 12px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 16px;
  }

  p {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
`

const Read = styled.pre`
  overflow: auto;
  max-block-size: 180px;
  margin: 0;
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  line-height: 17px;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  ${focusRing}
`

const Encoded = styled(Read)`
  word-break: break-all;
  max-block-size: 51px;
`
