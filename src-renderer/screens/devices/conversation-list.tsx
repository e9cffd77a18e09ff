/** All conversations of the person on a device: the running ones, then the past, each by what was said last. */
import { Button } from '@zendeskgarden/react-buttons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ConversationRow } from '#shared/contract/conversations.ts'
import { lineWords } from '#shared/text/file-words.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { Time } from '../../parts/time.tsx'
import type { Conversations } from './use-conversations.ts'

type Props = { readonly device: string; readonly all: Conversations }

export function ConversationList({ device, all }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLElement>(null)
  // Whoever went back lost the arrow that they pressed.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true })
  }, [])
  const running = all.rows.filter(({ isOver }) => !isOver)
  const past = all.rows.filter(({ isOver }) => isOver)
  return (
    <>
      <List ref={list} tabIndex={-1} aria-label={t('conversations.list', { device })}>
        {running.length > 0 && <Part title={t('conversations.running')} rows={running} all={all} />}
        {past.length > 0 && <Part title={t('conversations.past')} rows={past} all={all} />}
      </List>
      <Foot>
        <Button size="small" isPrimary isStretched onClick={all.begin}>
          {t(all.canBegin || running.length === 0 ? 'conversations.begin' : 'conversations.toPresent')}
        </Button>
      </Foot>
    </>
  )
}

type PartProps = Pick<Props, 'all'> & { readonly title: string; readonly rows: readonly ConversationRow[] }

function Part({ title, rows, all }: PartProps) {
  return (
    <>
      <h4>{title}</h4>
      <ul aria-label={title}>
        {rows.map((row) => (
          <li key={row.ticket}>
            <Line row={row} isFresh={all.isFresh(row)} onOpen={() => all.choose(row)} />
          </li>
        ))}
      </ul>
    </>
  )
}

type LineProps = { readonly row: ConversationRow; readonly isFresh: boolean; readonly onOpen: () => void }

function Line({ row: { at, lastLine, isOver }, isFresh, onOpen }: LineProps) {
  const { t } = useTranslation()
  const { from, name } = lastLine
  const who = from === 'me' ? t('devices.me') : from === 'bot' ? t('app.bot') : (name ?? '')
  return (
    <Row type="button" onClick={onOpen} $fresh={isFresh}>
      <Top>
        <bdi>{who}</bdi>
        {isFresh && <Fresh>{t('conversations.fresh')}</Fresh>}
        {isOver && <small>{t('conversations.over')}</small>}
        <small>
          <Time at={at} as="moment" />
        </small>
      </Top>
      <Words dir="auto">{lineWords(t, lastLine)}</Words>
    </Row>
  )
}

const List = styled.section`
  flex: 1;
  overflow-y: auto;
  min-block-size: 0;
  padding-block: 4px 8px;
  ${focusRing}

  h4 {
    padding-block: 8px 2px;
    padding-inline: 12px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 11px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li + li {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }
`

const Row = styled.button<{ $fresh: boolean }>`
  display: block;
  inline-size: 100%;
  padding-block: 8px;
  padding-inline: 12px;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font: inherit;
  font-size: 13px;
  font-weight: ${({ theme, $fresh }) => ($fresh ? theme.fontWeights.semibold : theme.fontWeights.regular)};
  line-height: 18px;
  text-align: start;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -2px;
  }
`

const Top = styled.span`
  display: flex;
  gap: 6px;
  align-items: baseline;

  bdi {
    flex: 1;
    overflow: hidden;
    min-inline-size: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  small {
    flex: none;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 11px;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
`

const Words = styled.span`
  display: block;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-overflow: ellipsis;
  white-space: nowrap;
`

const Fresh = styled.span`
  flex: none;
  padding-inline: 6px;
  border-radius: 100px;
  background: ${({ theme }) => theme.tone.danger};
  color: ${({ theme }) => theme.tone.onStrong};
  font-size: 11px;
  line-height: 16px;
  forced-color-adjust: none;
`

const Foot = styled.div`
  flex: none;
  padding: 6px 12px 10px;
`
