/** The administrator's page for signing keys (rules K1 to K6). */
import { Button } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { Tabs } from '@zendeskgarden/react-tabs'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Page, Scroll } from '../../parts/page.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { CreateKeyDialog } from './create-key-dialog.tsx'
import { KeyTable } from './key-table.tsx'
import { MetadataVariables } from './metadata-variables.tsx'

export function KeysScreen() {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'SigningKeys' })
  const [isCreating, setCreating] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const hasKeys = (answer?.keys.length ?? 0) > 0
  useFocusAfter(hasKeys, list)
  const create = (
    <Button isPrimary onClick={() => setCreating(true)}>
      {t('keys.create')}
    </Button>
  )

  return (
    <Scroll>
      <Page>
        <Crumbs aria-label={t('keys.crumbs.label')}>
          <ol>
            <li>{t('keys.crumbs.account')}</li>
            <li>{t('keys.crumbs.security')}</li>
          </ol>
        </Crumbs>
        <Top>
          <h2>{t('keys.title')}</h2>
          {hasKeys && create}
        </Top>
        <Tabs selectedItem="messaging">
          <Tabs.TabList aria-label={t('keys.title')}>
            <Tabs.Tab item="messaging">{t('keys.tab')}</Tabs.Tab>
          </Tabs.TabList>
          <Tabs.TabPanel item="messaging">
            <Panel ref={list} tabIndex={-1}>
              <Intro>{t('keys.intro')}</Intro>
              {!answer && !missing && <Skeleton height="200px" />}
              {missing && <EmptyState title={t('refusals.not-set-up.message')} body={t('refusals.not-set-up.cure')} />}
              {answer && hasKeys && <KeyTable answer={answer} />}
              {answer && !hasKeys && (
                <None>
                  <EmptyState title={t('keys.empty')} body={t('keys.emptyBody')} />
                </None>
              )}
              {answer && <MetadataVariables isOn={answer.metadataVariables} />}
              {answer && !hasKeys && <Bottom>{create}</Bottom>}
            </Panel>
          </Tabs.TabPanel>
        </Tabs>
      </Page>
      {isCreating && (
        <CreateKeyDialog
          onClose={() => setCreating(false)}
          onChooseToDelete={() => {
            setCreating(false)
            requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus())
          }}
        />
      )}
    </Scroll>
  )
}

const Crumbs = styled.nav`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};

  ol {
    display: flex;
  }

  li + li::before {
    margin-inline: 6px;
    content: '›';
  }
`

const Top = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  min-block-size: 40px;
  margin-block: 2px 12px;

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Panel = styled.div`
  display: flex;
  flex-direction: column;
  gap: 20px;

  &:focus {
    outline: none;
  }
`

const Intro = styled.p`
  max-inline-size: 72ch;
  color: ${({ theme }) => theme.tone.inkSoft};
`

const None = styled.div`
  border: 1px dashed ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
`

const Bottom = styled.div`
  display: flex;
  justify-content: flex-end;
  padding-block-start: 16px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};
`
