/** A page that scrolls as a whole, with its title and room around it. */
import styled from 'styled-components'

export const Scroll = styled.div`
  flex: 1;
  min-inline-size: 0;
  overflow-y: auto;
`

export const Page = styled.div`
  max-inline-size: 1120px;
  margin-inline: auto;
  padding: 24px 32px 40px;

  > h2 {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
