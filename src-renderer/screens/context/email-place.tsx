/**
 * The email place of the profile (rules E1, E3): an address with what it is worth, by shape and words, or why none is shown.
 * Never the shape of the authentication mark: that an address is verified says nothing about who writes.
 */
import verified from '@zendeskgarden/svg-icons/src/16/check-circle-stroke.svg?raw'
import lock from '@zendeskgarden/svg-icons/src/16/lock-locked-stroke.svg?raw'
import claimed from '@zendeskgarden/svg-icons/src/16/alert-warning-stroke.svg?raw'
import unverified from '@zendeskgarden/svg-icons/src/16/question-mark-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import type { EmailPlace } from '#shared/contract/customer-context.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { emailWorth } from '#shared/text/email-words.ts'
import { CodeLine, Quiet, Soft } from './facts.tsx'

const icons = { verified, 'not-verified': unverified, claimed }

export function EmailWords({ place }: { readonly place: EmailPlace }) {
  const { t } = useTranslation()
  if (place.rule === 'E1')
    return (
      <Soft title={t('agent.emailRule')}>
        <Icon svg={lock} size={12} /> {t('agent.emailHidden')} (E1)
      </Soft>
    )
  if (!place.shown) return <Soft>{t(`policy.email.why.${place.why}`)} (E3)</Soft>
  const worth = emailWorth(place)
  return (
    <>
      <CodeLine>
        <code dir="auto">{place.email}</code>
        <CopyButton text={place.email} what={t('agent.email')} />
      </CodeLine>
      <Soft>
        <Icon svg={icons[worth]} size={12} /> {t(`policy.email.${worth}`)} (E3)
      </Soft>
      {worth === 'claimed' && <Quiet>{t('policy.email.claimedHelp')}</Quiet>}
    </>
  )
}
