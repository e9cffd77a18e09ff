/** What a login would change, asked again while it is prepared. */
import type { TokenReply, TokenRequest } from '#shared/contract/bridge.ts'
import type { LoginPreview } from '#shared/contract/login-preview.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { useCallback } from 'react'
import { useBridge } from '../bridge/bridge-context.tsx'
import { useAskedAgain } from '../bridge/use-asked-again.ts'

/** Without a token there is no login to look at. */
export type Previewed = LoginPreview | { readonly notSigned: Extract<TokenReply, { ok: false }>['why'] }

/** `login`: a token, or what one is to say; without it there is nothing to ask. Nothing is told of another login. */
export function useLoginPreview(device: DeviceId, login: string | TokenRequest | undefined): Previewed | undefined {
  const bridge = useBridge()
  const key = login && JSON.stringify([device, login])
  const ask = useCallback(
    async (key: string): Promise<Previewed> => {
      const [device, login] = JSON.parse(key) as [DeviceId, string | TokenRequest]
      const signed = typeof login === 'string' ? ({ ok: true, token: login } as const) : await bridge.signToken(login)
      return signed.ok ? bridge.preview({ device, token: signed.token }) : { notSigned: signed.why }
    },
    [bridge],
  )
  const previewed = useAskedAgain(key || undefined, ask)
  return previewed?.key === key ? previewed?.answer : undefined
}
