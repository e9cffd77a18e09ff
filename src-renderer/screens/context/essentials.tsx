/**
 * The essentials of a person: only what is there, save the email place, which says why no address stands in it
 * (rules A2, E1, E3).
 */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EndUserProfileAnswer } from '#shared/contract/customer-context.ts'
import type { Instant } from '#shared/engine/ids.ts'
import { localeOf, type Spoken } from '#shared/text/languages.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { Time } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { DifferentPerson } from '../../what-if/different.tsx'
import { useAgentDesk } from '../agent/agent-desk.tsx'
import { EmailWords } from './email-place.tsx'
import { CodeLine, Fact, Facts, Quiet } from './facts.tsx'
import { cityOf, languageName, timeThere } from './local-words.ts'

type Props = { readonly profile: EndUserProfileAnswer; readonly now: Instant | undefined }

export function Essentials({ profile, now }: Props) {
  const { t, i18n } = useTranslation()
  const locale = localeOf(i18n.language as Spoken)
  const nameOf = useNameOf()
  const { act } = useAgentDesk()
  const { externalId, said, local, became, email, createdAt } = profile
  return (
    <Facts>
      {externalId !== undefined && (
        <Fact term={t('agent.externalId')}>
          <CodeLine>
            <DifferentPerson user={profile.user} only={['external-id']}>
              <code>{externalId}</code>
            </DifferentPerson>
            <CopyButton text={externalId} what={t('agent.externalId')} />
          </CodeLine>
        </Fact>
      )}
      <Fact term={t('agent.email')}>
        <DifferentPerson user={profile.user} only={['email']}>
          <EmailWords place={email} />
        </DifferentPerson>
      </Fact>
      {said?.name !== undefined && (
        <Fact term={t('agent.said')}>
          <Claim title={said.name}>{said.name}</Claim>
          <Quiet>{t('agent.saidHelp')}</Quiet>
        </Fact>
      )}
      {became && (
        <Fact term={t('context.became')}>
          <TextButton onClick={() => act({ type: 'open-person', user: became.user })}>
            <bdi>{nameOf(became)}</bdi>
          </TextButton>
        </Fact>
      )}
      {local && (
        <Fact term={t('context.language')}>
          <bdi>{languageName(local.language, locale)}</bdi>
        </Fact>
      )}
      {local && now && (
        <Fact term={t('context.localTime')}>
          {t('context.localTimeOf', { time: timeThere(now, local.timeZone, locale), zone: cityOf(local.timeZone) })}
        </Fact>
      )}
      <Fact term={t('agent.since')}>
        <Time at={createdAt} as="moment" />
      </Fact>
    </Facts>
  )
}

/** Whatever somebody typed, three lines of it are enough; all of it is under the pointer, and in the conversation. */
const Claim = styled.bdi`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
`
