/** A field for a text that no person reads: a token, an encrypted key. */
import { Textarea } from '@zendeskgarden/react-forms'
import styled from 'styled-components'

export const EncodedTextarea = styled(Textarea)`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  overflow-wrap: anywhere;
`
