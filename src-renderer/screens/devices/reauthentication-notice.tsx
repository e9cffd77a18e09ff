/** What became of a request that came with a token that was not valid any more: told in the messenger until it is closed, announced once. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Reauthenticated } from '#shared/engine/people/reauthentication.ts'
import type { Say } from '#shared/text/text.ts'
import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnnounce } from '../../parts/announcer.tsx'
import { Icon } from '../../parts/icon.tsx'
import { NoticeRow, SmallNotice } from './small-notice.tsx'

type Props = { readonly told: Reauthenticated | undefined }

export function ReauthenticationNotice({ told }: Props) {
  const { t } = useTranslation()
  const [closed, setClosed] = useState<number>()
  if (!told || told.position === closed) return null
  return (
    <Notice>
      <NoticeRow>
        <div>
          <strong>{t(`reauthentication.ended.${told.ended}`)}</strong>
          <p>{sentWords(t, told)}</p>
          <details>
            <summary>{t('reauthentication.more')}</summary>
            <p>
              {t(`reauthentication.why.${told.why}`)} {howWords(t, told)} {t('reauthentication.assumed')}
            </p>
          </details>
        </div>
        <button type="button" aria-label={t('reauthentication.close')} onClick={() => setClosed(told.position)}>
          <Icon svg={close} size={12} />
        </button>
      </NoticeRow>
    </Notice>
  )
}

/** Also where the messenger is closed. */
export function useAnnouncedReauthentication({ name, reauthenticated: told }: DeviceRow): void {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const heard = useRef(told?.position)
  useEffect(() => {
    if (told && told.position !== heard.current)
      announce(`${name}: ${t(`reauthentication.ended.${told.ended}`)}. ${sentWords(t, told)}`)
    heard.current = told?.position
  }, [name, told, announce, t])
}

/** What became of what was being sent. */
function sentWords(t: Say, { ended, asked, isTextLost }: Reauthenticated): string {
  if (ended === 'renewed') return t(`reauthentication.sent.${isTextLost ? 'lost' : 'whole'}`)
  if (asked === 'reconnection') return t('reauthentication.sent.waitedOver')
  return t(`reauthentication.sent.${isTextLost ? 'lostOver' : 'keptOver'}`)
}

const howWords = (t: Say, { ended, asked, platform, callback }: Reauthenticated): string =>
  ended === 'renewed'
    ? t(`reauthentication.renewed.${asked === 'reconnection' ? asked : platform}`)
    : t(`reauthentication.revoked.${callback}`)

const Notice = styled(SmallNotice)`
  margin-block-start: 8px;

  p {
    margin: 0;
  }

  summary {
    inline-size: fit-content;
    text-decoration: underline;
    cursor: pointer;
  }
`
