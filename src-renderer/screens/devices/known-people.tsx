/** The people who have an external ID, a page at a time, one of them to be chosen. */
import type { KnownEndUsersAnswer } from '#shared/contract/answers.ts'
import { IconButton } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import left from '@zendeskgarden/svg-icons/src/16/chevron-left-stroke.svg?raw'
import right from '@zendeskgarden/svg-icons/src/16/chevron-right-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Icon } from '../../parts/icon.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { moments } from '../../parts/time.tsx'

export type Known = KnownEndUsersAnswer['users'][number]
type Props = {
  readonly total: number
  readonly known: Known | undefined
  readonly onKnown: (known: Known) => void
}

const limit = 20

export function KnownPeople({ total, known, onKnown }: Props) {
  const { t } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { answer } = useAnswer({ type: 'KnownEndUsers', offset, limit })
  if (total === 0) return <p>{t('devices.login.knownNone')}</p>
  const range = {
    from: moments.number(offset + 1),
    to: moments.number(Math.min(offset + limit, total)),
    total: moments.number(total),
  }
  return (
    <>
      <List role="radiogroup" aria-label={t('devices.login.known')}>
        {!answer && <Skeleton height="200px" />}
        {answer?.users.map((one) => (
          <Row key={one.user}>
            <input
              type="radio"
              name="known"
              checked={one.user === known?.user}
              onChange={() => onKnown(one)}
              aria-label={`${one.name ?? t('app.visitor', one)}, ${one.externalId}`}
            />
            <PersonName person={one} mark strong />
            <code title={one.externalId}>{one.externalId}</code>
          </Row>
        ))}
      </List>
      {total > limit && (
        <Pages>
          <IconButton
            size="small"
            aria-label={t('devices.login.previous')}
            aria-disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - limit))}
          >
            <Icon flips svg={left} />
          </IconButton>
          <span aria-live="polite">{t('devices.login.range', range)}</span>
          <IconButton
            size="small"
            aria-label={t('devices.login.next')}
            aria-disabled={offset + limit >= total}
            onClick={() => setOffset(offset + limit < total ? offset + limit : offset)}
          >
            <Icon flips svg={right} />
          </IconButton>
        </Pages>
      )}
    </>
  )
}

const List = styled.div`
  min-block-size: 72px;
  max-block-size: 212px;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`

const Row = styled.label`
  display: flex;
  align-items: center;
  gap: 10px;
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
    white-space: nowrap;
  }
`

const Pages = styled.div`
  /* An end of the list keeps the focus, so that the keyboard does not lose its place. */
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 6px;
  margin-block-start: 6px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-variant-numeric: tabular-nums;
`
