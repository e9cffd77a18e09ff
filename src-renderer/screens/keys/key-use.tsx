/** What stands on a key: its logins, the sessions that go on without it, and whether it is the last (rule K7). */
import type { KeyUseAnswer } from '#shared/contract/signing-keys.ts'
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
  const { logins, lastLogin, sessions, asked = [], isLast } = answer
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
      {sessions.length + asked.length === 0 && <p>{t('keyUse.noSessions')}</p>}
      {sessions.length > 0 && <p>{t('keyUse.sessions', { count: sessions.length })}</p>}
      <Sessions of={sessions} />
      {asked.length > 0 && <p>{t('reauthentication.standing', { count: asked.length })}</p>}
      <Sessions of={asked} />
    </Box>
  )
}

function Sessions({ of }: { readonly of: KeyUseAnswer['sessions'] }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  if (of.length === 0) return null
  return (
    <ul>
      {of.slice(0, named).map(({ device, name, person }) => (
        <li key={device}>{t('keyUse.session', { person: nameOf(person), device: name })}</li>
      ))}
      {of.length > named && <li>{t('keyUse.more', { count: of.length - named })}</li>}
    </ul>
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
