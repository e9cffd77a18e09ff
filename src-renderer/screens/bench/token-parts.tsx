/**
 * Header, claims and signature, each in its colour and with its name, read; and each can be altered. That is tampering: the rest stays as
 * it was signed. Reading proves nothing.
 */
import { memberAt, memberRange, type Aligned } from '#shared/token/alignment.ts'
import { encodeBase64url } from '#shared/token/base64url.ts'
import type { Decoded } from '#shared/token/decode.ts'
import { compact, laidOut, slipOf } from '#shared/token/json-text.ts'
import { toUtf8 } from '#shared/token/utf8.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import { fromMilliseconds } from '#shared/engine/time.ts'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled, { useTheme } from 'styled-components'
import { Time } from '../../parts/time.tsx'
import { ColouredField, type Stretch } from './coloured-field.tsx'
import { SlipWords } from './json-field.tsx'
import { partNames } from './use-where.ts'

type Props = {
  readonly decoded: Decoded
  readonly mark: Aligned | undefined
  readonly onMark: (mark: Aligned) => void
  /** The part as it is to stand in the token. */
  readonly onPart: (index: number, encoded: string) => void
}

export function TokenParts({ decoded, mark, onMark, onPart }: Props) {
  const { t } = useTranslation()
  const { parts, texts, header, claims } = decoded
  return (
    <>
      <Parts>
        {parts.slice(0, 4).map((part, index) => {
          const name = partNames[index]
          const title = name ? t(`bench.parts.${name}`) : t('bench.parts.more')
          return (
            <Part key={index} $index={index} $isMarked={mark?.part === index} aria-label={title}>
              <h3>{title}</h3>
              {name === 'header' || name === 'claims' ? (
                <Readable
                  title={title}
                  part={part}
                  text={texts[index]}
                  member={mark?.part === index ? mark.member : undefined}
                  onMember={(member) => onMark({ part: index, ...(member !== undefined && { member }) })}
                  onPart={(encoded) => onPart(index, encoded)}
                />
              ) : (
                <Raw
                  title={title}
                  part={part}
                  index={index}
                  onMark={() => onMark({ part: index })}
                  onPart={(encoded) => onPart(index, encoded)}
                />
              )}
              {name === 'signature' && <SignatureWords header={header} />}
              {name === 'claims' && claims && <Times claims={claims} />}
            </Part>
          )
        })}
      </Parts>
      <Hint>{t('alignment.tampering')}</Hint>
    </>
  )
}

type ReadableProps = {
  readonly title: string
  readonly part: string
  /** Absent where the part is no text. */
  readonly text: string | undefined
  readonly member: number | undefined
  readonly onMember: (member: number | undefined) => void
  readonly onPart: (encoded: string) => void
}

/** Laid out where it is JSON. What is written stays as it was written until the token is changed elsewhere. */
function Readable({ title, part, text = '', member, onMember, onPart }: ReadableProps) {
  const { t } = useTranslation()
  const problem = useId()
  const [written, setWritten] = useState<{ readonly text: string; readonly part: string }>()
  const shown = written?.part === part ? written.text : slipOf(text) ? text : laidOut(text)
  const slip = slipOf(shown)

  function write(next: string): void {
    const encoded = slipOf(next) ? part : encodeBase64url(toUtf8(compact(next)))
    setWritten({ text: next, part: encoded })
    if (encoded !== part) onPart(encoded)
  }

  return (
    <>
      <ColouredField
        aria-label={title}
        aria-invalid={slip !== undefined}
        aria-describedby={slip && problem}
        lines={[5, 12]}
        value={shown}
        placeholder={part === '' ? t('bench.partEmpty') : t('bench.partUnreadable')}
        stretches={stretchesOf(shown, memberRange(shown, member))}
        onText={write}
        onCaret={(at) => onMember(memberAt(shown, at))}
      />
      {slip && part !== '' && (
        <Slip id={problem}>
          <SlipWords slip={slip} />
        </Slip>
      )}
    </>
  )
}

const stretchesOf = (text: string, marked: { readonly start: number; readonly end: number } | undefined) =>
  marked
    ? [
        { text: text.slice(0, marked.start) },
        { text: text.slice(marked.start, marked.end), isMarked: true },
        { text: text.slice(marked.end) },
      ]
    : ([{ text }] satisfies readonly Stretch[])

type RawProps = {
  readonly title: string
  readonly part: string
  readonly index: number
  readonly onMark: () => void
  readonly onPart: (encoded: string) => void
}

function Raw({ title, part, index, onMark, onPart }: RawProps) {
  const { t } = useTranslation()
  const { tone } = useTheme()
  return (
    <ColouredField
      aria-label={title}
      lines={[3, 12]}
      value={part}
      placeholder={t('bench.partEmpty')}
      stretches={[{ text: part, tone: tone.tokenParts[index] ?? tone.danger }]}
      onText={onPart}
      onCaret={onMark}
    />
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

const Part = styled.section<{ $index: number; $isMarked: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 6px;
  min-inline-size: 0;
  padding: 8px 10px 10px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-block-start: 3px solid ${({ theme, $index }) => theme.tone.tokenParts[$index] ?? theme.tone.danger};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  ${({ theme, $index, $isMarked }) =>
    $isMarked && `outline: 2px solid ${theme.tone.tokenParts[$index] ?? theme.tone.danger}; outline-offset: -1px;`}

  h3 {
    color: ${({ theme, $index }) => theme.tone.tokenParts[$index] ?? theme.tone.danger};
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

const Slip = styled.p`
  && {
    color: ${({ theme }) => theme.tone.danger};
  }
`

const Hint = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 16px;
`
