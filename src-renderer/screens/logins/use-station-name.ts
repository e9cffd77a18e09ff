/** What a station is called: on a phone the site is an app. */
import { useTranslation } from 'react-i18next'
import type { Station } from '#shared/contract/login-route.ts'

export function useStationName(kind: 'browser' | 'phone'): (station: Station) => string {
  const { t } = useTranslation()
  return (station) => (station === 'site' && kind === 'phone' ? t('logins.app') : t(`logins.station.${station}`))
}
