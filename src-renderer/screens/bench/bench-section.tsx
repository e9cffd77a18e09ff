/** A part of the bench below the token, under a line. */
import styled from 'styled-components'

export const BenchSection = styled.section`
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding-block-start: 16px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 13px;
    line-height: 18px;
  }
`
