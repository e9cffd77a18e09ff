/** End users that fit the words, a page at a time, one of them to be chosen. */
import { IconButton } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import left from '@zendeskgarden/svg-icons/src/16/chevron-left-stroke.svg?raw'
import right from '@zendeskgarden/svg-icons/src/16/chevron-right-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Someone } from '#shared/contract/two-people.ts'
import type { UserId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Icon } from '../../parts/icon.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'

type Props = {
  readonly words: string
  /** The requester now: shown, and not to be chosen. */
  readonly now: UserId
  readonly chosen: UserId | undefined
  readonly onChoose: (person: Someone) => void
}

const limit = 20

export function PeopleFound({ words, now, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const [offset, setOffset] = useState(0)
  const { answer } = useAnswer({ type: 'FindEndUsers', words, offset, limit })
  const total = answer?.total ?? 0
  const idOf = ({ user, externalId }: Someone) =>
    user === now ? t('sessions.requester.now') : (externalId ?? t('sessions.requester.noExternalId'))
  const range = {
    from: moments.number(Math.min(offset + 1, total)),
    to: moments.number(Math.min(offset + limit, total)),
    total: moments.number(total),
  }
  return (
    <div>
      <List role="radiogroup" aria-label={t('sessions.requester.people')}>
        {!answer && <Skeleton height="180px" />}
        {answer?.total === 0 && <Nobody>{t('sessions.requester.nobody')}</Nobody>}
        {answer?.users.map((one) => (
          <Row key={one.user}>
            <input
              type="radio"
              name="requester"
              checked={one.user === chosen}
              disabled={one.user === now}
              onChange={() => onChoose(one)}
              aria-label={`${nameOf(one)}, ${idOf(one)}`}
            />
            <PersonName person={one} mark strong />
            <code title={idOf(one)}>{idOf(one)}</code>
          </Row>
        ))}
      </List>
      <Pages>
        {total > limit && (
          <IconButton
            size="small"
            aria-label={t('sessions.requester.previous')}
            aria-disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - limit))}
          >
            <Icon svg={left} />
          </IconButton>
        )}
        <span aria-live="polite">{answer && t('sessions.requester.range', range)}</span>
        {total > limit && (
          <IconButton
            size="small"
            aria-label={t('sessions.requester.next')}
            aria-disabled={offset + limit >= total}
            onClick={() => setOffset(offset + limit < total ? offset + limit : offset)}
          >
            <Icon svg={right} />
          </IconButton>
        )}
      </Pages>
    </div>
  )
}

const List = styled.div`
  block-size: 216px;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`

const Nobody = styled.p`
  padding: 16px;
  color: ${({ theme }) => theme.tone.inkSoft};
  text-align: center;
`

const Row = styled.label`
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 7px 12px;
  cursor: pointer;

  &:not(:first-child) {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &:has(:checked) {
    background: ${({ theme }) => theme.tone.chosen};
  }

  &:has(:disabled) {
    color: ${({ theme }) => theme.tone.inkSoft};
    cursor: default;
  }

  input {
    flex: none;
    inline-size: 15px;
    block-size: 15px;
    margin: 0;
    accent-color: ${({ theme }) => theme.tone.link};
  }

  code {
    flex: none;
    max-inline-size: 45%;
    margin-inline-start: auto;
    overflow: hidden;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: ${({ theme }) => theme.fontSizes.sm};
    text-overflow: ellipsis;
    white-space: pre;
  }
`

const Pages = styled.div`
  /* An end of the list keeps the focus, so that the keyboard does not lose its place. */
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  display: flex;
  gap: 6px;
  align-items: center;
  justify-content: flex-end;
  min-block-size: 32px;
  margin-block-start: 4px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-variant-numeric: tabular-nums;
`
