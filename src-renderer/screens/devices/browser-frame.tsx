/** A browser window on a shop's page, with the web widget open over it. Only the widget is real. */
import lock from '@zendeskgarden/svg-icons/src/12/lock-locked-fill.svg?raw'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'

export function BrowserFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Window>
      <Bar aria-hidden="true">
        <i />
        <i />
        <i />
        <Address>
          <Icon svg={lock} size={9} />
          {t('devices.site')}
        </Address>
      </Bar>
      <Page>
        <Widget>{children}</Widget>
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
`

/** A page is suggested, no more: a ground and the lines of a heading behind the widget. */
const Page = styled.div`
  display: flex;
  flex: 1;
  min-block-size: 0;
  padding-block: 8px;
  padding-inline: 22px 8px;
  background:
    linear-gradient(${({ theme }) => theme.tone.line} 0 0) 8px 12px / 8px 3px no-repeat,
    linear-gradient(${({ theme }) => theme.tone.line} 0 0) 8px 19px / 5px 3px no-repeat,
    linear-gradient(${({ theme }) => theme.tone.line} 0 0) 8px 26px / 7px 3px no-repeat,
    ${({ theme }) => theme.tone.canvas};
`

const Widget = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  overflow: hidden;
  min-inline-size: 0;
  border-radius: 10px;
  background: ${({ theme }) => theme.tone.panel};
  box-shadow:
    0 0 0 1px ${({ theme }) => theme.tone.line},
    0 6px 16px rgb(0 0 0 / 12%);
`
