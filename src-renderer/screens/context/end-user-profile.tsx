/** The region "End user profile": mark and essentials, then what can be folded away (rules A1 to A4, E1, K5). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer } from '#shared/contract/customer-context.ts'
import type { EvidenceAnswer } from '#shared/contract/evidence.ts'
import type { AgentId, Instant, TicketId } from '#shared/engine/ids.ts'
import { InitialsAvatar } from '../../parts/initials-avatar.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { DifferentPerson } from '../../what-if/different.tsx'
import { WhyCard } from '../agent/why-card.tsx'
import { WhyMark } from '../agent/why-mark.tsx'
import { DevicesSection } from './devices-section.tsx'
import { Essentials } from './essentials.tsx'
import { InteractionsSection } from './interactions-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { PagesSection } from './pages-section.tsx'
import { VariablesSection } from './variables-section.tsx'

type Props = {
  readonly profile: EndUserProfileAnswer | undefined
  readonly evidence: EvidenceAnswer | undefined
  readonly agent: AgentId
  readonly here: TicketId | undefined
  readonly now: Instant | undefined
}

export function EndUserProfile({ profile, evidence, agent, here, now }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (
    <Region aria-label={t('agent.profile')} tabIndex={0}>
      {profile && (
        <>
          <Card>
            <Head>
              <InitialsAvatar name={nameOf(profile)} kind={profile.verified ? 'verified' : 'visitor'} size="medium" />
              <Who>
                <h3>
                  <DifferentPerson user={profile.user} only={['there', 'same-person', 'name']}>
                    <PersonName person={profile} strong />
                  </DifferentPerson>
                </h3>
                <DifferentPerson user={profile.user} only={['verified']}>
                  <WhyMark person={profile} words />
                </DifferentPerson>
              </Who>
            </Head>
            <Essentials profile={profile} now={now} />
            {evidence && <WhyCard evidence={evidence} />}
          </Card>
          <NotesSection key={`${profile.user} ${agent}`} profile={profile} agent={agent} />
          <InteractionsSection key={profile.user} user={profile.user} here={here} />
          <DevicesSection devices={profile.devices} />
          <PagesSection key={`pages of ${profile.user}`} pages={profile.pages} />
          <VariablesSection variables={profile.variables} />
        </>
      )}
    </Region>
  )
}

const Region = styled.section`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-inline-size: 0;
  border-inline-start: 1px solid ${({ theme }) => theme.tone.line};
  overflow: hidden auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -2px;
  }
`

const Card = styled.div`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 14px;
  padding: 14px 16px 16px;
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
