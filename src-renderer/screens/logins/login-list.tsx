/** All logins, the newest first: who, where and when, or that it was refused and why. */
import no from '@zendeskgarden/svg-icons/src/16/x-circle-fill.svg?raw'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LoginRow } from '#shared/contract/login-route.ts'
import { numberIn, type LoginId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { ListChoice } from '../../parts/list-choice.ts'
import { Icon } from '../../parts/icon.tsx'
import { PageTurner } from '../../parts/page-turner.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { Time } from '../../parts/time.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { pageLength } from './use-shown-login.ts'

type Props = { readonly total: number; readonly shown: LoginId }

export function LoginList({ total, shown }: Props) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  /** A page that somebody turned to, until another login is shown. */
  const [turned, setTurned] = useState<{ readonly shown: LoginId; readonly offset: number }>()
  const place = Math.max(0, total - numberIn(shown))
  const offset = turned?.shown === shown ? turned.offset : place - (place % pageLength)
  const { answer } = useAnswer({ type: 'Logins', offset, limit: pageLength })
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    column.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [answer, shown])
  return (
    <Column ref={column} aria-label={t('logins.all')}>
      <h2>{t('logins.all')}</h2>
      <ol>
        {answer?.logins.map((row) => (
          <li key={row.login}>
            <ListChoice
              type="button"
              aria-current={row.login === shown ? 'true' : undefined}
              onClick={() => change({ type: 'login', login: row.login })}
            >
              <Outcome row={row} />
              <Where title={row.device}>
                <Clipped>{row.device}</Clipped> <Time at={row.at} as="moment" />
              </Where>
            </ListChoice>
          </li>
        ))}
      </ol>
      {total > pageLength && (
        <PageTurner
          offset={offset}
          limit={pageLength}
          total={total}
          onTurn={(wanted) => setTurned({ shown, offset: wanted })}
        />
      )}
    </Column>
  )
}

function Outcome({ row }: { readonly row: LoginRow }) {
  const { t } = useTranslation()
  if (row.ok) return <PersonName person={row.person} mark />
  return (
    <>
      <Refused>
        <Icon svg={no} />
        {t('logins.refused')}
      </Refused>
      <Soft>{t(`tokens.codes.${row.code}.title`)}</Soft>
    </>
  )
}

const Column = styled.nav`
  display: flex;
  flex: none;
  flex-direction: column;
  inline-size: 216px;
  overflow-y: auto;
  padding: 20px 8px 20px 12px;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};

  h2 {
    padding-inline: 8px;
    margin-block-end: 6px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Where = styled(ClippedLine)`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 17px;
`

const Refused = styled.span`
  display: flex;
  align-items: center;
  gap: 6px;

  svg {
    color: ${({ theme }) => theme.tone.danger};
  }
`

const Soft = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 17px;
`
