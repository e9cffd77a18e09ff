/** The chain from a message back to the key; where nothing is verified, the link that is missing or was refused. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceAnswer, KeyEvidence, ProofEvidence } from '#shared/contract/evidence.ts'
import type { LoginId } from '#shared/engine/ids.ts'
import { TextButton } from '../../parts/text-button.tsx'
import { moments } from '../../parts/time.tsx'
import { usePolicy } from '../../parts/use-policy.ts'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { Chain, ChainLink, Code, Facts, Soft } from './evidence-parts.tsx'

export function EvidenceChain({ answer }: { readonly answer: EvidenceAnswer }) {
  const { t } = useTranslation()
  const { message, session } = answer
  return (
    <Chain aria-label={t('evidence.chain')}>
      {message && (
        <ChainLink term={t('evidence.link.message')} rule="A1">
          {t('evidence.message', { at: moments.moment(message.at), number: message.ticket.number })}
        </ChainLink>
      )}
      {session && (
        <ChainLink term={t('evidence.link.session')} rule="U8">
          <bdi>{t(`evidence.session.${session.kind}`, { device: session.name })}</bdi>
          <Soft>{t(`evidence.sessionNow.${session.now}`)}</Soft>
        </ChainLink>
      )}
      {answer.verified ? <Proof proof={answer.proof} /> : <Missing answer={answer} />}
    </Chain>
  )
}

function Missing({ answer }: { readonly answer: Extract<EvidenceAnswer, { verified: false }> }) {
  const { t } = useTranslation()
  const { message, refused, missing } = answer
  if (refused)
    return (
      <ChainLink term={t('evidence.link.login')} state="refused" rule="T7">
        <bdi>{t('evidence.login', { at: moments.moment(refused.at), device: refused.device })}</bdi>
        <Soft>{t('evidence.refused')}</Soft>
        <WayOf login={refused.login} />
      </ChainLink>
    )
  return (
    <ChainLink term={t('evidence.link.login')} state="missing" rule={missing === 'login' ? 'U12' : 'U3'}>
      {missing === 'first-login' ? t('evidence.noLoginEver') : t(message ? 'evidence.noLoginThen' : 'evidence.noLogin')}
      <Soft>{t('evidence.noLoginHelp')}</Soft>
    </ChainLink>
  )
}

function Proof({ proof: { login, at, device, token, key } }: { readonly proof: ProofEvidence }) {
  const { t } = useTranslation()
  const isEmailHidden = usePolicy().email === 'hidden'
  return (
    <>
      <ChainLink term={t('evidence.link.login')} rule="U12">
        <bdi>{t('evidence.login', { at: moments.moment(at), device })}</bdi>
        <Soft>{t('evidence.loginChecked', { checks: token.checks })}</Soft>
        <WayOf login={login} />
      </ChainLink>
      <ChainLink term={t('evidence.link.token')} rule="T2">
        <Facts aria-label={t('evidence.claims')}>
          <Claim name="external_id">
            <Code>{token.externalId}</Code>
          </Claim>
          <Claim name="scope">
            <Code>user</Code>
          </Claim>
          <Claim name="name">
            {token.name === undefined ? <Soft as="span">{t('evidence.noName')}</Soft> : <bdi>{token.name}</bdi>}
          </Claim>
          {token.hasEmail && (
            <Claim name="email">
              <Soft as="span">{t(isEmailHidden ? 'evidence.hasEmail' : 'policy.evidenceEmail')}</Soft>
            </Claim>
          )}
          {token.expiresAt && <Claim name="exp">{moments.moment(token.expiresAt)}</Claim>}
        </Facts>
      </ChainLink>
      <ChainLink term={t('evidence.link.key')} rule="K7">
        {key ? <Key signedWith={key} /> : t('evidence.keyLost')}
      </ChainLink>
    </>
  )
}

/** Leads from a login to the way it came (rule U12). */
function WayOf({ login }: { readonly login: LoginId }) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  return <TextButton onClick={() => change({ type: 'login', login })}>{t('logins.show')}</TextButton>
}

function Claim({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>
        <Code>{name}</Code>
      </dt>
      <dd>{children}</dd>
    </>
  )
}

function Key({ signedWith: { key, name, secretStart, deletedAt } }: { readonly signedWith: KeyEvidence }) {
  const { t } = useTranslation()
  return (
    <>
      <bdi>{name}</bdi> <Code>{key}</Code>
      <Soft>
        {t('evidence.keyStart', { secretStart })} ·{' '}
        {deletedAt ? t('evidence.keyDeleted', { at: moments.moment(deletedAt) }) : t('evidence.keyLive')}
      </Soft>
    </>
  )
}
