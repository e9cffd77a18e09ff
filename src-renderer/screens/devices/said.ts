/** The bubble of one message on a device, with what stands around it. */
import styled from 'styled-components'

export const Said = styled.div<{ $mine: boolean; $first: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: ${({ $mine }) => ($mine ? 'flex-end' : 'flex-start')};
  margin-block-start: ${({ $first }) => ($first ? '5px' : '0')};

  > bdi {
    margin-inline-start: 10px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 11px;
    line-height: 16px;
  }

  p {
    max-inline-size: 86%;
    margin: 0;
    padding: 6px 11px;
    border-radius: 14px;
    ${({ $mine }) => ($mine ? 'border-end-end-radius: 4px;' : 'border-end-start-radius: 4px;')}
    background: ${({ theme, $mine }) => ($mine ? theme.tone.bubbleMine : theme.tone.bubbleTheirs)};
    color: ${({ theme, $mine }) => ($mine ? theme.tone.deviceInk : theme.tone.ink)};
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;

    @media (forced-colors: active) {
      border: 1px solid;
    }
  }
`
