/** The pages that the person viewed last: they come in as they are viewed, and stay from one session to the next. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { PageView } from '#shared/engine/heads.ts'
import { Clipped } from '../../parts/clipped.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { moments, Time } from '../../parts/time.tsx'
import { Quiet } from './facts.tsx'
import { Section } from './section.tsx'

const few = 5

export function PagesSection({ pages }: { readonly pages: readonly PageView[] }) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? pages : pages.slice(0, few)
  return (
    <Section name="pages" count={pages.length}>
      {pages.length === 0 && <Quiet>{t('context.pages.none')}</Quiet>}
      <List>
        {shown.map(({ title, address, at, position }) => (
          <li key={position}>
            <Clipped title={title}>{title}</Clipped>
            <Time at={at} as="moment" />
            <Address title={address}>{address.replace(/^https:\/\//u, '')}</Address>
          </li>
        ))}
      </List>
      {shown.length < pages.length && (
        <Quiet>
          <TextButton onClick={() => setWhole(true)}>
            {t('context.pages.all', { number: moments.number(pages.length) })}
          </TextButton>
        </Quiet>
      )}
    </Section>
  )
}

const List = styled.ol`
  display: grid;
  gap: 8px;
  margin-block-end: 6px;

  &:empty {
    display: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    font-size: 13px;
    line-height: 18px;
  }

  time {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

const Address = styled(Clipped)`
  grid-column: 1 / -1;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
