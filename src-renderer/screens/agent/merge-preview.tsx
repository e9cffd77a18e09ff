/** What merging these two will do, before it is done; and the way to keep the other one instead. */
import { Button } from '@zendeskgarden/react-buttons'
import swap from '@zendeskgarden/svg-icons/src/16/arrow-retweet-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import { Clipped } from '../../parts/clipped.tsx'
import { Icon } from '../../parts/icon.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'

type Props = { readonly survivor: TicketAnswer; readonly closed: TicketAnswer; readonly onSwap: () => void }

export function MergePreview({ survivor, closed, onSwap }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const numbers = { survivor: survivor.number, closed: closed.number }
  const [name, other] = [nameOf(survivor.requester), nameOf(closed.requester)]
  const count = closed.messages
  return (
    <Preview aria-label={t('merge.preview')}>
      <Head>
        <h3>{t('merge.preview')}</h3>
        <Button size="small" onClick={onSwap}>
          <Label>
            <Icon svg={swap} size={14} />
            {t('merge.swap', { number: closed.number })}
          </Label>
        </Button>
      </Head>
      <Two>
        <One ticket={closed} words={t('merge.closed')} />
        <Arrow aria-hidden>→</Arrow>
        <One ticket={survivor} words={t('merge.survivor')} isKept />
      </Two>
      <ul>
        <li>{t('merge.moves', { ...numbers, count, number: moments.number(count) })}</li>
        <li>
          <bdi>{t('merge.requester', { ...numbers, name })}</bdi>
        </li>
        {survivor.requester.user !== closed.requester.user && (
          <li>
            <bdi>{t('merge.otherPerson', { ...numbers, name, other })}</bdi>
          </li>
        )}
        <li>{t('merge.final')}</li>
      </ul>
    </Preview>
  )
}

type OneProps = { readonly ticket: TicketAnswer; readonly words: string; readonly isKept?: boolean }

function One({ ticket, words, isKept = false }: OneProps) {
  const { t } = useTranslation()
  return (
    <Card $kept={isKept}>
      <small>{words}</small>
      <Line>
        <strong>{t('app.ticketNumber', ticket)}</strong>
        <Clipped title={ticket.subject}>{ticket.subject || t('agent.noSubject')}</Clipped>
      </Line>
      <Line>
        <PersonName person={ticket.requester} mark />
        <StatusTag status={ticket.status} />
      </Line>
    </Card>
  )
}

const Preview = styled.section`
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 12px 16px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 20px;
    font-size: 13px;
    list-style: disc;
  }
`

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;

  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Two = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
`

const Arrow = styled.span`
  flex: none;

  &:dir(rtl) {
    transform: scaleX(-1);
  }
`

const Card = styled.div<{ $kept: boolean }>`
  flex: 1 1 0;
  min-inline-size: 0;
  padding: 8px 12px;
  border: 1px ${({ $kept }) => ($kept ? 'solid' : 'dashed')}
    ${({ theme, $kept }) => ($kept ? theme.tone.link : theme.tone.line)};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

const Line = styled.div`
  display: flex;
  gap: 6px;
  align-items: center;
  min-inline-size: 0;
`

const Label = styled.span`
  display: inline-flex;
  gap: 6px;
  align-items: center;
`
