/** A person's profile on its own, for somebody who has no ticket, or a visitor who has become somebody. */
import { Button } from '@zendeskgarden/react-buttons'
import arrow from '@zendeskgarden/svg-icons/src/16/arrow-left-stroke.svg?raw'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { AgentId, UserId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFocusIfLost } from '../../parts/use-focus-if-lost.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { useAgentDesk } from '../agent/agent-desk.tsx'
import { ProfileScreen } from './profile-screen.tsx'

export function PersonScreen({ user, agent }: { readonly user: UserId; readonly agent: AgentId }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { desk, act } = useAgentDesk()
  const { answer, missing } = useAnswer({ type: 'EndUserProfile', user })
  const title = useRef<HTMLHeadingElement>(null)
  useFocusIfLost(title, answer?.user)
  if (missing) return <EmptyState title={t('context.person.gone')} body={t('agent.goneBody')} />
  if (!answer) return null
  return (
    <Page>
      <Head>
        <Button size="small" isBasic onClick={() => act({ type: 'views' })}>
          <Button.StartIcon>
            <Icon svg={arrow} />
          </Button.StartIcon>
          {t('context.person.back', { view: t(`agent.view.${desk.view}`) })}
        </Button>
        <h2 ref={title} tabIndex={-1}>
          <bdi>{t('context.person.title', { name: nameOf(answer) })}</bdi>
        </h2>
      </Head>
      <Middle>
        <ProfileScreen user={user} agent={agent} />
      </Middle>
    </Page>
  )
}

const Page = styled.div`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-block-size: 0;
`

const Head = styled.div`
  display: flex;
  flex: none;
  gap: 12px;
  align-items: center;
  min-block-size: 52px;
  padding-inline: 12px 16px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};

  button {
    flex: none;
  }

  h2 {
    min-inline-size: 0;
    overflow: hidden;
    font-size: 16px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    text-overflow: ellipsis;
    white-space: nowrap;

    &:focus {
      outline: none;
    }
  }
`

const Middle = styled.div`
  display: flex;
  flex: 1;
  align-self: center;
  inline-size: 100%;
  max-inline-size: 620px;
  min-block-size: 0;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};
`
