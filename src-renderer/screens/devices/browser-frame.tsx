/** A browser window on a made-up shop, with the web widget open over it or closed in its corner. Each page that is gone to is viewed. */
import lock from '@zendeskgarden/svg-icons/src/12/lock-locked-fill.svg?raw'
import { useState } from 'react'
import type { FrameProps } from './device-card.tsx'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Outcome } from '#shared/contract/bridge.ts'
import { addressOf, shopPages } from '#shared/contract/shop.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ShopNav } from './shop-nav.tsx'
import { SmallRefusal } from './small-notice.tsx'

export function BrowserFrame({ row, children }: FrameProps) {
  const { t } = useTranslation()
  const send = useSend()
  const [outcome, setOutcome] = useState<Outcome>()
  const pages = shopPages.map((id) => {
    const title = t(`context.shop.page.${id}.title`)
    return { id, title, address: addressOf(title), link: t(`context.shop.page.${id}.link`) }
  })
  const { title, address } = row.page ?? pages[0]!
  const known = pages.find((page) => page.address === address)
  return (
    <Window>
      <Bar>
        <i />
        <i />
        <i />
        <Address title={address}>
          <Icon svg={lock} size={9} />
          <bdi>{address.replace(/^https:\/\//u, '').replace(/\/$/u, '')}</bdi>
        </Address>
      </Bar>
      <ShopNav
        name={t('context.shop.pages', { device: row.name })}
        pages={pages}
        shown={known?.id}
        onGo={async (page) =>
          setOutcome(await send({ type: 'ViewPage', device: row.device, title: page.title, address: page.address }))
        }
      />
      <SmallRefusal outcome={outcome} onClose={() => setOutcome(undefined)} />
      <Page>
        <Shown>
          <strong dir="auto">{title}</strong>
          {known && <span>{t(`context.shop.page.${known.id}.text`)}</span>}
        </Shown>
        {row.isOpen ? <Widget>{children}</Widget> : children}
      </Page>
    </Window>
  )
}

const Window = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  overflow: hidden;
  min-block-size: 0;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: 10px;
  background: ${({ theme }) => theme.tone.panel};
`

const Bar = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 5px;
  block-size: 26px;
  padding-inline: 10px;

  i {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: ${({ theme }) => theme.tone.line};
  }
`

const Address = styled.span`
  display: flex;
  overflow: hidden;
  min-inline-size: 0;
  flex: 1;
  align-items: center;
  gap: 4px;
  margin-inline-start: 6px;
  padding: 0 8px;
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.canvas};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 10.5px;
  line-height: 17px;
  white-space: nowrap;

  bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`

const Page = styled.div`
  container-type: size;
  display: flex;
  flex: 1;
  flex-direction: column;
  min-block-size: 0;
  background: ${({ theme }) => theme.tone.canvas};
`

/** The page itself is read where there is room for it above the widget. */
const Shown = styled.div`
  display: none;
  flex: none;
  gap: 2px;
  padding: 10px 14px 0;
  overflow: hidden;
  font-size: 12px;
  line-height: 16px;

  strong {
    overflow: hidden;
    font-size: 14px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
  }

  @container (min-height: 250px) {
    display: grid;
  }
`

const Widget = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  overflow: hidden;
  min-block-size: 0;
  margin: 8px 8px 8px 14px;
  border-radius: 10px;
  background: ${({ theme }) => theme.tone.panel};
  box-shadow:
    0 0 0 1px ${({ theme }) => theme.tone.line},
    0 6px 16px rgb(0 0 0 / 12%);
`
