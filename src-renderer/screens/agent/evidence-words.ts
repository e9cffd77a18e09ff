/** The sentences of an evidence card: the answer in one, what belongs to it, the rule, and what an agent may say. */
import { useTranslation } from 'react-i18next'
import type { EvidenceAnswer, NotVerified, Verified } from '#shared/contract/evidence.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'
import type { Say } from '#shared/text/text.ts'
import { useNameOf } from '../../parts/use-name-of.ts'

export type EvidenceWords = {
  readonly lead: string
  readonly more: readonly string[]
  readonly rule: RuleNumber
  readonly aloud: string
}
type NameOf = ReturnType<typeof useNameOf>

export function useEvidenceWords(answer: EvidenceAnswer): EvidenceWords {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return answer.verified ? verifiedWords(t, answer) : notVerifiedWords(t, nameOf, answer)
}

function verifiedWords(t: Say, { person, message, proof }: Verified): EvidenceWords {
  const { name } = person
  const key = proof.key?.name ?? t('evidence.keyLost')
  const said = name === undefined ? t('evidence.sayAloud.verified-nameless') : t('evidence.sayAloud.verified', { name })
  return {
    lead: t('evidence.lead.verified', { key, externalId: proof.token.externalId }),
    more: message ? [t('evidence.lead.verified-message')] : [],
    rule: 'A1',
    aloud: message ? t('evidence.sayAloud.verified-message') : said,
  }
}

function notVerifiedWords(t: Say, nameOf: NameOf, answer: NotVerified): EvidenceWords {
  const { person, message, missing, refused, later } = answer
  const { says } = person
  return {
    lead: message ? t('evidence.lead.message') : t(`evidence.lead.${missing}`),
    more: [
      ...(says === undefined ? [] : [t('evidence.lead.says', { says })]),
      ...(later ? [t('evidence.lead.later', { name: nameOf(later) })] : []),
    ],
    rule: refused ? 'T7' : later ? 'A1' : missing === 'first-login' ? 'U3' : 'U1',
    aloud: refused
      ? t('evidence.sayAloud.refused')
      : later
        ? t('evidence.sayAloud.later')
        : says === undefined
          ? t(`evidence.sayAloud.${missing}`)
          : t('evidence.sayAloud.says', { says }),
  }
}
