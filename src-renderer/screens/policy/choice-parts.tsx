/** What the choices of the policy page are drawn with. */
import { Fieldset } from '@zendeskgarden/react-forms'
import styled from 'styled-components'

export const Group = styled(Fieldset)`
  margin-block-end: 24px;

  > :not(legend) {
    margin-block-start: 8px;
  }
`

/** Beside the name of what is chosen by others, or by habit. */
export const Word = styled.span`
  margin-inline-start: 8px;
  padding-inline: 6px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: 100px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  white-space: nowrap;
`
