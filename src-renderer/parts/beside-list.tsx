/** A page with a list at its side, and what is chosen from it beside that. */
import styled from 'styled-components'

export const ListPage = styled.div`
  display: flex;
  flex: 1;
  min-inline-size: 0;
`

export const BesideList = styled.div`
  flex: 1;
  min-inline-size: 0;
  overflow-y: auto;
  padding: 20px 24px 28px;
`
