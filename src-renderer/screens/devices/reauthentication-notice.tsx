/** What became of a request that came with a token that was not valid any more: told on the device until it is closed, announced once. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Reauthenticated } from '#shared/engine/people/reauthentication.ts'
import type { Say } from '#shared/text/text.ts'
import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../../parts/announcer.tsx'
import { Icon } from '../../parts/icon.tsx'
import { NoticeRow, SmallNotice } from './small-notice.tsx'

export function ReauthenticationNotice({ row: { reauthenticated: told } }: { readonly row: DeviceRow }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [closed, setClosed] = useState<number>()
  const heard = useRef(told?.position)
  useEffect(() => {
    if (told && told.position !== heard.current)
      announce([t(`reauthentication.ended.${told.ended}`), ...wordsOf(t, told)].join('. '))
    heard.current = told?.position
  }, [told, announce, t])
  if (!told || told.position === closed) return null
  return (
    <SmallNotice>
      <NoticeRow>
        <div>
          <strong>{t(`reauthentication.ended.${told.ended}`)}</strong>
          <br />
          {wordsOf(t, told).join(' ')} <em>{t('reauthentication.assumed')}</em>
        </div>
        <button type="button" aria-label={t('reauthentication.close')} onClick={() => setClosed(told.position)}>
          <Icon svg={close} size={12} />
        </button>
      </NoticeRow>
    </SmallNotice>
  )
}

function wordsOf(t: Say, { ended, why, platform, asked, callback, isTextLost }: Reauthenticated): readonly string[] {
  const before = t(`reauthentication.why.${why}`)
  // Android's client has no other way to send: it loses the text.
  const sent = isTextLost || platform === 'android' ? 'lost' : platform
  if (ended === 'renewed') return [before, t(`reauthentication.renewed.${asked === 'message' ? sent : asked}`)]
  const text = isTextLost ? 'lost' : 'kept'
  return [
    before,
    t(`reauthentication.revoked.${callback}`),
    t(`reauthentication.revoked.${asked === 'message' ? text : asked}`),
  ]
}
