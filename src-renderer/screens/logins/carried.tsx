/** What a hand-over carried, opened below it; and where it went wrong, what was found, the cure and whose it is. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { HandOverName, LoginRouteAnswer } from '#shared/contract/login-route.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { VerifiedMark } from '../../parts/verified-mark.tsx'
import { usePolicy } from '../../parts/use-policy.ts'
import { Code, Facts, Soft } from '../agent/evidence-parts.tsx'
import { CheckList } from '../bench/check-list.tsx'
import { useCodeWords } from '../bench/use-code-words.ts'
import { CarriedToken } from './carried-token.tsx'

type Props = { readonly route: LoginRouteAnswer; readonly name: HandOverName }

export function Carried({ route, name }: Props) {
  const { end } = route
  const isWrong = !end.ok && end.wrong === name
  return (
    <Card>
      {isWrong && <Wrong route={route} />}
      <Content route={route} name={name} />
    </Card>
  )
}

function Content({ route, name }: Props): ReactNode {
  const { t } = useTranslation()
  if (name === 'result') return <Result route={route} />
  return (
    <>
      <p>{t(`logins.handOver.${name}.carried`)}</p>
      {name === 'token' && <CarriedToken token={route.token} isProved={route.end.ok} />}
      {name === 'check' && <Checks route={route} />}
    </>
  )
}

function Checks({ route: { checks, end } }: Pick<Props, 'route'>) {
  const { t } = useTranslation()
  const counted = (result: boolean | null) => checks.filter(({ ok }) => ok === result).length
  const counts = { passed: counted(true), failed: counted(false), none: counted(null) }
  return (
    <details>
      <summary>
        {t('logins.checks')}: {end.ok ? t('logins.passed', { count: checks.length }) : t('logins.counts', counts)}
      </summary>
      <CheckList checks={checks} />
    </details>
  )
}

function Result({ route }: Pick<Props, 'route'>) {
  const { t } = useTranslation()
  const words = useWrongWords(route)
  const nameOf = useNameOf()
  const isEmailHidden = usePolicy().email === 'hidden'
  const { end } = route
  if (!end.ok)
    return (
      <>
        <p>{words?.agentSees}</p>
        <Soft>{t('evidence.ruleLine', { rule: 'T7', title: t('rules.T7.title') })}</Soft>
      </>
    )
  return (
    <>
      <p>{t('logins.handOver.result.carried')}</p>
      <Who>
        <bdi>{nameOf(end.sees)}</bdi>
        <VerifiedMark verified words />
      </Who>
      <Facts>
        <dt>{t('logins.externalId')}</dt>
        <dd>
          <Code>{end.sees.externalId}</Code>
        </dd>
        {end.sees.hasEmail && (
          <>
            <dt>
              <Code>email</Code>
            </dt>
            <dd>{t(isEmailHidden ? 'evidence.hasEmail' : 'policy.evidenceEmail')}</dd>
          </>
        )}
      </Facts>
    </>
  )
}

function Wrong({ route }: Pick<Props, 'route'>) {
  const { t } = useTranslation()
  const words = useWrongWords(route)
  const { end } = route
  if (end.ok || !words) return null
  return (
    <Box>
      <strong>{words.title}</strong> <Code>{end.code}</Code>
      <Facts>
        <dt>{t('evidence.cause')}</dt>
        <dd>{words.cause}</dd>
        <dt>{t('evidence.cure')}</dt>
        <dd>{words.cure}</dd>
        <dt>{t('logins.whose')}</dt>
        <dd>{t(`logins.responsible.${end.responsible}`)}</dd>
      </Facts>
    </Box>
  )
}

/** Of an address, or what stood in its place, only that it is not shown (rule E1). */
function useWrongWords({ end, checks }: LoginRouteAnswer) {
  const { t } = useTranslation()
  const wordsFor = useCodeWords()
  if (end.ok) return undefined
  const hidden = t('evidence.hiddenValue')
  const seen = checks.map((check) => ({ ...check, facts: { value: hidden, address: hidden, ...check.facts } }))
  return wordsFor({ code: end.code, checks: seen })
}

const Card = styled.div`
  display: flex;
  flex-direction: column;
  gap: 10px;
  margin-block: 0 8px;
  padding: 10px 14px 12px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-block-start: 0;
  border-end-start-radius: ${({ theme }) => theme.borderRadii.lg};
  border-end-end-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.raised};
  font-size: 13px;
  line-height: 19px;
  overflow-wrap: anywhere;

  > p {
    max-inline-size: 76ch;
  }

  summary {
    inline-size: fit-content;
    margin-block-end: 6px;
    cursor: pointer;
  }
`

const Who = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 8px;
  font-size: 14px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const Box = styled.section`
  padding-inline-start: 12px;
  border-inline-start: 3px solid ${({ theme }) => theme.tone.danger};

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  dl {
    margin-block-start: 4px;
  }
`
