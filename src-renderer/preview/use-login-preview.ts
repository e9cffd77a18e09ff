/** What a login would change, asked again while it is prepared. A late answer about an older one is dropped. */
import type { TokenRequest } from '#shared/contract/bridge.ts'
import type { LoginPreview } from '#shared/contract/login-preview.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { useEffect, useState } from 'react'
import { useBridge, usePush } from '../bridge/bridge-context.tsx'

const pause = 120

/** `login`: a token, or what one is to say; without it there is nothing to ask. */
export function useLoginPreview(device: DeviceId, login: string | TokenRequest | undefined): LoginPreview | undefined {
  const bridge = useBridge()
  const [answered, setAnswered] = useState<{ readonly key: string; readonly preview: LoginPreview }>()
  const [changes, setChanges] = useState(0)
  const key = login && JSON.stringify([device, login])
  usePush(({ type }) => {
    if (type !== 'go') setChanges((old) => old + 1)
  })

  useEffect(() => {
    if (!key) return
    const [device, login] = JSON.parse(key) as [DeviceId, string | TokenRequest]
    let isLate = false
    const timer = setTimeout(async () => {
      const signed = typeof login === 'string' ? ({ ok: true, token: login } as const) : await bridge.signToken(login)
      if (!signed.ok) return
      const preview = await bridge.preview({ device, token: signed.token })
      if (!isLate) setAnswered({ key, preview })
    }, pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [bridge, key, changes])

  return answered?.key === key ? answered?.preview : undefined
}
