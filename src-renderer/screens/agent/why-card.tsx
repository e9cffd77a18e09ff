/** What the mark, or its absence, stands on, in a sentence. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer, LoginAnswer } from '#shared/contract/answers.ts'
import { moments } from '../../parts/time.tsx'

type Props = { readonly profile: EndUserProfileAnswer; readonly evidence: LoginAnswer | undefined }

export function WhyCard({ profile, evidence }: Props) {
  const { t } = useTranslation()
  if (!profile.verified) {
    return (
      <Card $verified={false}>
        <h4>{t('agent.whyNot')}</h4>
        <p>{t('agent.whyNotText')}</p>
      </Card>
    )
  }
  const words =
    evidence?.key && profile.externalId !== undefined
      ? t('agent.whyText', {
          key: evidence.key.name,
          keyId: `${evidence.key.key.slice(0, 10)}…`,
          secretStart: evidence.key.secretStart,
          externalId: profile.externalId,
          at: moments.moment(evidence.at),
          device: evidence.device.name,
        })
      : t('agent.whyShort')
  return (
    <Card $verified>
      <h4>{t('agent.why')}</h4>
      <p>
        <bdi>{words}</bdi>
      </p>
    </Card>
  )
}

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
