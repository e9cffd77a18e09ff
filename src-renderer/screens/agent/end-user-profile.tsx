/** The region "End user profile": mark, external ID, name, the email place, tickets and devices (rules A1 to A4, E1). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer } from '#shared/contract/customer-context.ts'
import type { EvidenceAnswer } from '#shared/contract/evidence.ts'
import type { TicketId } from '#shared/engine/ids.ts'
import { InitialsAvatar } from '../../parts/initials-avatar.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { ProfileFacts } from './profile-facts.tsx'
import { WhyCard } from './why-card.tsx'
import { WhyMark } from './why-mark.tsx'

type Props = {
  readonly profile: EndUserProfileAnswer | undefined
  readonly evidence: EvidenceAnswer | undefined
  readonly here: TicketId
  readonly onOpen: (ticket: TicketId) => void
}

export function EndUserProfile({ profile, evidence, here, onOpen }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (
    <Region aria-label={t('agent.profile')} tabIndex={0}>
      {profile && (
        <>
          <Head>
            <InitialsAvatar name={nameOf(profile)} kind={profile.verified ? 'verified' : 'visitor'} size="medium" />
            <Who>
              <h3>
                <PersonName person={profile} strong />
              </h3>
              <WhyMark person={profile} words />
            </Who>
          </Head>
          {evidence && <WhyCard evidence={evidence} />}
          <ProfileFacts profile={profile} here={here} onOpen={onOpen} />
        </>
      )}
    </Region>
  )
}

const Region = styled.section`
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: 16px;
  min-inline-size: 0;
  padding: 14px 16px;
  border-inline-start: 1px solid ${({ theme }) => theme.tone.line};
  overflow: hidden auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -2px;
  }
`

const Head = styled.div`
  display: flex;
  flex: none;
  gap: 12px;
  align-items: center;
`

const Who = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  min-inline-size: 0;
  font-size: 13px;

  h3 {
    max-inline-size: 100%;
    font-size: 16px;
    line-height: 22px;
  }
`
