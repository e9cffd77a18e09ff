/** What the mark, or its absence, stands on, in a sentence; the whole evidence is a click away. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EvidenceAnswer, Verified } from '#shared/contract/evidence.ts'
import type { Say } from '#shared/text/text.ts'
import { TextButton } from '../../parts/text-button.tsx'
import { moments } from '../../parts/time.tsx'
import { useAskWhy } from './evidence-desk.tsx'

export function WhyCard({ evidence }: { readonly evidence: EvidenceAnswer }) {
  const { t } = useTranslation()
  const askWhy = useAskWhy()
  const { verified, person } = evidence
  return (
    <Card $verified={verified}>
      <h4>{t(verified ? 'agent.why' : 'agent.whyNot')}</h4>
      <p>{verified ? <bdi>{whyWords(t, evidence)}</bdi> : t('agent.whyNotText')}</p>
      {!verified && evidence.refused && <p>{t('agent.whyRefused', { at: moments.moment(evidence.refused.at) })}</p>}
      <Asks>
        <li>
          <TextButton onClick={() => askWhy({ kind: 'person', user: person.user })}>{t('evidence.show')}</TextButton>
        </li>
        <li>
          <TextButton onClick={() => askWhy({ kind: 'two-people', user: person.user })}>
            {t('twoPeople.ask')}
          </TextButton>
        </li>
      </Asks>
    </Card>
  )
}

function whyWords(t: Say, { proof }: Verified) {
  const { key, token, at, device } = proof
  if (!key) return t('agent.whyShort')
  return t('agent.whyText', {
    key: key.name,
    keyId: `${key.key.slice(0, 10)}…`,
    secretStart: key.secretStart,
    externalId: token.externalId,
    at: moments.moment(at),
    device,
  })
}

const Asks = styled.ul`
  display: grid;
  gap: 2px;
  margin-block-start: 4px;
`

const Card = styled.div<{ $verified: boolean }>`
  flex: none;
  padding: 10px 12px;
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme, $verified }) => ($verified ? theme.tone.verifiedGround : theme.tone.canvas)};
  font-size: 12px;
  line-height: 17px;
  overflow-wrap: anywhere;

  h4 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
