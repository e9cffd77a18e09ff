/** How many messages wait behind a closed messenger. Whoever draws it says the number in its button's name. */
import styled from 'styled-components'
import { moments } from '../../parts/time.tsx'

const most = 99

export function UnreadBadge({ count }: { readonly count: number }) {
  if (count === 0) return null
  return <Badge aria-hidden="true">{count > most ? `${moments.number(most)}+` : moments.number(count)}</Badge>
}

const Badge = styled.span`
  position: absolute;
  inset-block-start: -5px;
  inset-inline-end: -5px;
  display: grid;
  place-items: center;
  min-inline-size: 20px;
  block-size: 20px;
  padding-inline: 5px;
  border: 2px solid ${({ theme }) => theme.tone.canvas};
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.danger};
  color: ${({ theme }) => theme.tone.onStrong};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: 1;
  font-variant-numeric: tabular-nums;
  forced-color-adjust: none;
`
