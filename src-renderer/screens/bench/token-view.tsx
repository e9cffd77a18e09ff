/** The token as text, to be written or pasted, in the colours of its parts; its parts below, read. What belongs together is marked. */
import { memberAt, memberRange, lettersOf, partAt, placeOf, rangesOf, type Aligned } from '#shared/token/alignment.ts'
import { decodeToken } from '#shared/token/decode.ts'
import type { Range } from '#shared/token/json-text.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled, { useTheme } from 'styled-components'
import { ColouredField, type Stretch } from './coloured-field.tsx'
import { TokenParts } from './token-parts.tsx'
import { useWhere } from './use-where.ts'

type Props = { readonly token: string | undefined; readonly onToken: (token: string | undefined) => void }

export function TokenView({ token = '', onToken }: Props) {
  const { t } = useTranslation()
  const { tone } = useTheme()
  const label = useId()
  const [mark, setMark] = useState<Aligned>()
  const decoded = useMemo(() => decodeToken(token), [token])
  const where = useWhere()
  const { parts, texts } = decoded
  const ranges = rangesOf(parts, token.length - token.trimStart().length)
  const marked = mark && markedIn(ranges[mark.part], texts[mark.part], mark)

  function caretAt(at: number): void {
    const part = partAt(ranges, at)
    const [text, segment, range] = [texts[part], parts[part], ranges[part]]
    const place = text && segment && range && placeOf(segment, text, at - range.start)
    const member = place === undefined || place === '' ? undefined : memberAt(text, place)
    setMark({ part, ...(member !== undefined && { member }) })
  }

  return (
    <Box>
      <Head>
        <label id={label} htmlFor={`${label}-text`}>
          {t('bench.token')}
        </label>
        {token !== '' && (
          <>
            <span>{t('bench.characters', { count: token.length })}</span>
            <Button size="small" isBasic onClick={() => onToken(undefined)}>
              {t('bench.clear')}
            </Button>
          </>
        )}
      </Head>
      <ColouredField
        id={`${label}-text`}
        aria-labelledby={label}
        aria-describedby={`${label}-where`}
        isFramed
        lines={[3, 7]}
        value={token}
        placeholder={t('bench.tokenHint')}
        stretches={stretchesOf(token, ranges, tone.tokenParts, marked)}
        onText={(text) => onToken(text === '' ? undefined : text)}
        onCaret={caretAt}
      />
      {token !== '' && (
        <>
          <Where id={`${label}-where`} role="status">
            {where(mark, texts) ?? t('alignment.hint')}
          </Where>
          <TokenParts
            decoded={decoded}
            mark={mark}
            onMark={setMark}
            onPart={(index, text) => {
              const [before, after] = [token.slice(0, ranges[index]?.start), token.slice(ranges[index]?.end)]
              onToken(before + text + after)
            }}
          />
        </>
      )}
    </Box>
  )
}

/** The member's letters where one is meant, and otherwise the whole part. */
function markedIn(range: Range | undefined, text: string | undefined, { member }: Aligned): Range | undefined {
  const stretch = memberRange(text, member)
  if (!range || text === undefined || !stretch) return range
  const { start, end } = lettersOf(text, stretch)
  return { start: range.start + start, end: Math.min(range.start + end, range.end) }
}

/** Parts and dots in their order, cut where the mark begins and ends. */
function stretchesOf(
  token: string,
  ranges: readonly Range[],
  tones: readonly string[],
  marked: Range | undefined,
): readonly Stretch[] {
  const places = [0, token.length, ...ranges, ...(marked ? [marked] : [])].flatMap((place) =>
    typeof place === 'number' ? [place] : [place.start, place.end],
  )
  const cuts = [...new Set(places)].toSorted((one, other) => one - other)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const isMarked = marked !== undefined && marked.start <= start && end <= marked.end
    const part = ranges.findIndex((range) => range.start <= start && end <= range.end)
    return { text: token.slice(start, end), tone: tones[part], isMarked }
  })
}

const Box = styled.div`
  display: flex;
  flex-direction: column;
  gap: 8px;
`

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 10px;
  min-block-size: 32px;

  label {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  span {
    flex: 1;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

const Where = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 16px;
  overflow-wrap: anywhere;
`
