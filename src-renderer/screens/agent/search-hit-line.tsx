/** Where the words of a search stand, along the row below its cells: the kind of place, and its text with them marked. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { SearchHit } from '#shared/contract/answers.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'

export function SearchHitLine({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation()
  return (
    <Line>
      <ClippedLine>
        <span>
          {t(`search.place.${hit.place}`)}
          {hit.from && ` ${t('search.from', hit.from)}`}:
        </span>
        <Clipped>
          {hit.pieces.map((piece, index) => (piece.hit ? <Mark key={index}>{piece.text}</Mark> : piece.text))}
        </Clipped>
      </ClippedLine>
    </Line>
  )
}

const Line = styled.div`
  position: absolute;
  inset-block-end: 9px;
  inset-inline: 102px 20px;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  line-height: 20px;
`

const Mark = styled.mark`
  padding-inline: 1px;
  border-radius: 2px;
  background: ${({ theme }) => theme.tone.hitGround};
  color: ${({ theme }) => theme.tone.hitInk};
  font-weight: ${({ theme }) => theme.fontWeights.medium};
`
