/** How the palette looks: one calm sheet near the top of the stage. */
import styled from 'styled-components'
import { Overlay } from '../parts/overlay.tsx'

export const Shell = styled(Overlay)`
  inline-size: min(640px, calc(100vw - 32px));
  max-block-size: min(560px, calc(100vh - 96px));
  margin-block-start: min(88px, 8vh);

  &[open] {
    display: flex;
    flex-direction: column;
  }
`

export const Field = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 10px;
  padding-inline: 16px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  color: ${({ theme }) => theme.tone.inkSoft};

  input {
    flex: 1;
    block-size: 52px;
    border: 0;
    outline: none;
    background: transparent;
    color: ${({ theme }) => theme.tone.ink};
    font-size: 16px;

    &::placeholder {
      color: ${({ theme }) => theme.tone.inkSoft};
      opacity: 1;
    }
  }
`

export const List = styled.div`
  flex: 0 1 auto;
  min-block-size: 0;
  padding: 4px 8px;
  overflow-y: auto;
`

export const Section = styled.div`
  padding-block: 4px;

  h2 {
    padding: 4px 8px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

export const Option = styled.div`
  display: flex;
  align-items: center;
  gap: 16px;
  min-block-size: 34px;
  padding: 4px 8px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  cursor: pointer;

  &[aria-selected='true'] {
    background: ${({ theme }) => theme.tone.chosen};
  }

  @media (forced-colors: active) {
    &[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`

export const Label = styled.bdi`
  flex: 1;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`

export const Hint = styled.bdi`
  flex: none;
  max-inline-size: 45%;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  text-overflow: ellipsis;
  white-space: nowrap;

  [aria-selected='true'] > & {
    color: ${({ theme }) => theme.tone.ink};
  }
`

export const Nothing = styled.p`
  padding: 8px 16px 20px;
  color: ${({ theme }) => theme.tone.inkSoft};

  strong {
    color: ${({ theme }) => theme.tone.ink};
  }
`

export const Foot = styled.div`
  flex: none;
  padding: 8px 16px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;

  kbd {
    color: ${({ theme }) => theme.tone.ink};
    font: inherit;

    &:not(:first-child) {
      margin-inline-start: 12px;
    }
  }
`
