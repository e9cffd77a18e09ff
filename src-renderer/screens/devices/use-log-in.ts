/** A login as it comes about (rule U12): the back end signs a token, the messenger hands it over to be verified. */
import type { Outcome, TokenReply, TokenRequest } from '#shared/contract/bridge.ts'
import type { DeviceId } from '#shared/engine/ids.ts'
import { useState } from 'react'
import { useBridge } from '../../bridge/bridge-context.tsx'

export type LoginTry = {
  readonly outcome?: Outcome
  readonly notSigned?: Extract<TokenReply, { ok: false }>['why']
}

/** `onDone` is called when the token was judged, however: a refused login is told on the device (rule T7). */
export function useLogIn(device: DeviceId, onDone: () => void) {
  const bridge = useBridge()
  const [tried, setTried] = useState<LoginTry>({})
  const [isBusy, setBusy] = useState(false)

  async function withToken(token: string): Promise<void> {
    const outcome = await bridge.send({ type: 'LogIn', device, token })
    if (outcome.ok || ('refusal' in outcome && outcome.refusal.code === 'login-refused')) onDone()
    else setTried({ outcome })
  }

  async function attempt(how: () => Promise<void>): Promise<void> {
    setBusy(true)
    try {
      await how()
    } finally {
      setBusy(false)
    }
  }

  return {
    tried,
    isBusy,
    withToken: (token: string) => attempt(() => withToken(token)),
    withClaims: (request: TokenRequest) =>
      attempt(async () => {
        const signed = await bridge.signToken(request)
        if (signed.ok) await withToken(signed.token)
        else setTried({ notSigned: signed.why })
      }),
  }
}
