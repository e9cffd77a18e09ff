/** What stands on a key: its logins, the sessions that go on without it, and whether it is the last (rule K7). */
import type { KeyId } from '#shared/engine/ids.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'

/** More sessions are counted, not named. */
const named = 5

export function KeyUse({ of }: { readonly of: KeyId }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { answer } = useAnswer({ type: 'KeyUse', key: of })
  if (!answer) return null
  const { logins, lastLogin, sessions, isLast } = answer
  return (
    <Box aria-labelledby="key-use">
      <h3 id="key-use">{t('keyUse.title')}</h3>
      {isLast && <Last>{t('keys.deleteLast')}</Last>}
      <p>
        {lastLogin
          ? t('keyUse.logins', {
              count: logins,
              person: nameOf(lastLogin.person),
              when: moments.moment(lastLogin.at),
            })
          : t('keyUse.never')}
      </p>
      <p>{sessions.length === 0 ? t('keyUse.noSessions') : t('keyUse.sessions', { count: sessions.length })}</p>
      {sessions.length > 0 && (
        <ul>
          {sessions.slice(0, named).map(({ device, name, person }) => (
            <li key={device}>{t('keyUse.session', { person: nameOf(person), device: name })}</li>
          ))}
          {sessions.length > named && <li>{t('keyUse.more', { count: sessions.length - named })}</li>}
        </ul>
      )}
    </Box>
  )
}

const Box = styled.section`
  display: flex;
  flex-direction: column;
  gap: 4px;
  padding: 12px 14px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  overflow-wrap: anywhere;

  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Last = styled.p`
  color: ${({ theme }) => theme.tone.danger};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`
