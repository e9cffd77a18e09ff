/** The shop's own links: where they lead is a page that the person has viewed. */
import styled from 'styled-components'
import type { ShopPage } from '#shared/contract/shop.ts'
import { focusRing } from '../../parts/focus-ring.ts'

export type Page = {
  readonly id: ShopPage
  readonly title: string
  readonly address: string
  /** Its title, as short as a link wants it. */
  readonly link: string
}
type Props = {
  readonly name: string
  readonly pages: readonly Page[]
  readonly shown: ShopPage | undefined
  readonly onGo: (page: Page) => void
}

export function ShopNav({ name, pages, shown, onGo }: Props) {
  return (
    <Nav aria-label={name}>
      {pages.map((page) => (
        <Link
          key={page.id}
          type="button"
          title={page.title}
          aria-current={page.id === shown ? 'page' : undefined}
          onClick={() => onGo(page)}
        >
          {page.link}
        </Link>
      ))}
    </Nav>
  )
}

const Nav = styled.nav`
  display: flex;
  flex: none;
  gap: 2px;
  align-items: center;
  block-size: 28px;
  padding-inline: 8px;
  border-block: 1px solid ${({ theme }) => theme.tone.lineSoft};
  background: ${({ theme }) => theme.tone.panel};
  overflow: auto hidden;
  scrollbar-width: none;
`

const Link = styled.button`
  flex: none;
  block-size: 24px;
  padding: 0 6px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: none;
  color: ${({ theme }) => theme.tone.inkSoft};
  cursor: pointer;
  font-size: 11.5px;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &[aria-current] {
    color: ${({ theme }) => theme.tone.ink};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    text-decoration: underline;
    text-decoration-color: ${({ theme }) => theme.tone.bot};
    text-decoration-thickness: 2px;
    text-underline-offset: 5px;
  }

  ${focusRing}
`
