/** All keyboard shortcuts on one sheet, by where they work. */
import { IconButton } from '@zendeskgarden/react-buttons'
import x from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { shortcutIds, shortcuts } from '#shared/contract/shortcuts.ts'
import { Icon } from '../parts/icon.tsx'
import { Overlay } from '../parts/overlay.tsx'
import { capsOf } from './keys.ts'
import { useStageActs } from './stage-acts.tsx'

const wheres = [...new Set(shortcutIds.map((id) => shortcuts[id].where))]

export function CheatSheet() {
  const { t } = useTranslation()
  const { change } = useStageActs()
  const close = () => change({ type: 'close-overlay' })
  return (
    <Sheet label={t('shortcuts.title')} onClose={close}>
      <Head>
        <h2>{t('shortcuts.title')}</h2>
        <IconButton size="small" aria-label={t('shortcuts.close')} title={t('shortcuts.close')} onClick={close}>
          <Icon svg={x} />
        </IconButton>
      </Head>
      <Groups tabIndex={0} role="group" aria-label={t('shortcuts.title')}>
        {wheres.map((where) => (
          <section key={where} aria-labelledby={`shortcuts-${where}`}>
            <h3 id={`shortcuts-${where}`}>{t(`shortcuts.where.${where}`)}</h3>
            <dl>
              {shortcutIds
                .filter((id) => shortcuts[id].where === where)
                .map((id) => (
                  <div key={id}>
                    <dt>{t(`shortcuts.act.${id}`)}</dt>
                    <dd>
                      {capsOf(t, id).map((caps, index) => (
                        <Fragment key={caps.join()}>
                          {index > 0 && <span>{t('shortcuts.or')}</span>}
                          {caps.map((cap) => (
                            <kbd key={cap}>{cap}</kbd>
                          ))}
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </Groups>
    </Sheet>
  )
}

const Sheet = styled(Overlay)`
  inline-size: min(880px, calc(100vw - 32px));
  max-block-size: calc(100vh - 48px);

  &[open] {
    display: flex;
    flex-direction: column;
  }
`

const Head = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: space-between;
  padding-block: 16px 8px;
  padding-inline: 24px 16px;

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Groups = styled.div`
  columns: 2 320px;
  column-gap: 40px;
  padding: 0 24px 24px;
  overflow-y: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -2px;
  }

  section + section {
    margin-block-start: 16px;
    break-inside: avoid;
  }

  h3 {
    padding-block-end: 4px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 13px;
  }

  div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
    break-inside: avoid;
  }

  dd {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: flex-end;
  }

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  kbd {
    min-inline-size: 22px;
    padding-inline: 6px;
    border: 1px solid ${({ theme }) => theme.tone.line};
    border-radius: ${({ theme }) => theme.borderRadii.sm};
    background: ${({ theme }) => theme.tone.panel};
    font: inherit;
    font-size: 12px;
    text-align: center;
  }
`
