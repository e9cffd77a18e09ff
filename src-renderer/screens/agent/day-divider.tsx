/** Where a day begins. */
import styled from 'styled-components'
import type { Instant } from '#shared/engine/ids.ts'
import { Time } from '../../parts/time.tsx'

export function DayDivider({ at }: { readonly at: Instant }) {
  return (
    <Divider>
      <Time at={at} as="day" />
    </Divider>
  )
}

const Divider = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  padding: 8px 20px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;

  &::before,
  &::after {
    flex: 1;
    border-block-start: 1px solid ${({ theme }) => theme.tone.line};
    content: '';
  }
`
