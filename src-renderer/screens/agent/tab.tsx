/** The shape of a tab. */
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'

export const Tab = styled.li<{ $chosen: boolean }>`
  position: relative;
  display: flex;
  flex: 0 1 190px;
  min-inline-size: 120px;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme, $chosen }) => ($chosen ? theme.tone.panel : 'transparent')};
  box-shadow: ${({ theme, $chosen }) => ($chosen ? `inset 0 2px 0 ${theme.tone.verified}, 0 1px 0 ${theme.tone.panel}` : 'none')};

  &:hover {
    background: ${({ theme }) => theme.tone.panel};
  }

  @media (forced-colors: active) {
    ${({ $chosen }) => $chosen && 'border-block-start: 4px solid;'}
  }
`

export const TabButton = styled.button`
  display: flex;
  flex: 1;
  flex-direction: column;
  /* Browsers let a button's lines grow past its padding: a long subject ran under the close button. */
  align-items: stretch;
  justify-content: center;
  min-inline-size: 0;
  padding-inline: 14px;
  border: 0;
  background: transparent;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font-size: 13px;
  line-height: 17px;
  text-align: start;

  strong {
    overflow: hidden;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  ${focusRing}
`

export const TabLine = styled.span`
  max-inline-size: 100%;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  text-overflow: ellipsis;
  white-space: nowrap;
`
