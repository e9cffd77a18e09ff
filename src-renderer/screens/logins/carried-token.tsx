/** The token as it was handed over: its header and claims as far as they may be shown, and the key that it names. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { CarriedToken as Token, ShownMember } from '#shared/contract/login-route.ts'
import { moments } from '../../parts/time.tsx'
import { Code, Facts, Soft } from '../agent/evidence-parts.tsx'

type Props = { readonly token: Token | undefined; readonly isProved: boolean }

export function CarriedToken({ token, isProved }: Props) {
  const { t } = useTranslation()
  if (!token) return <p>{t('logins.unreadable')}</p>
  const { header, claims, others, key } = token
  return (
    <>
      <Parts>
        <Part title={t('logins.header')} index={0} members={header} />
        <Part title={t('logins.claims')} index={1} members={claims} />
      </Parts>
      {key && (
        <p>
          {t('logins.key')}: <bdi>{t('logins.secretStart', { name: key.name, secretStart: key.secretStart })}</bdi>
          {key.deletedAt && <>, {t('logins.keyDeleted', { at: moments.moment(key.deletedAt) })}</>}
        </p>
      )}
      {others > 0 && <Soft>{t('logins.others', { count: others })}</Soft>}
      {!isProved && <Soft>{t('logins.proves')}</Soft>}
    </>
  )
}

type PartProps = { readonly title: string; readonly index: 0 | 1; readonly members: readonly ShownMember[] }

function Part({ title, index, members }: PartProps) {
  const { t } = useTranslation()
  return (
    <PartBox $index={index}>
      <h4>{title}</h4>
      {members.length === 0 ? (
        <Soft>{t('logins.empty')}</Soft>
      ) : (
        <Facts>
          {members.map((member) => (
            <Member key={member.name} member={member} />
          ))}
        </Facts>
      )}
    </PartBox>
  )
}

function Member({ member }: { readonly member: ShownMember }) {
  const { t } = useTranslation()
  return (
    <>
      <dt>
        <Code>{member.name}</Code>
      </dt>
      <dd>
        {member.shown === 'text' && <Code>{member.text}</Code>}
        {member.shown === 'moment' && moments.moment(member.at)}
        {member.shown === 'email' && t('logins.email')}
        {member.shown === 'not' && t('logins.notShown')}
      </dd>
    </>
  )
}

const Parts = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  gap: 8px 16px;

  @container (max-width: 560px) {
    grid-template-columns: minmax(0, 1fr);
  }
`

const PartBox = styled.div<{ $index: 0 | 1 }>`
  padding-inline-start: 10px;
  border-inline-start: 3px solid ${({ theme, $index }) => theme.tone.tokenParts[$index]};

  h4 {
    color: ${({ theme, $index }) => theme.tone.tokenParts[$index]};
    font-size: 12px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
