/**
 * What the app's callback brings when a request comes with a token that is not valid any more: the back end signs a fresh one
 * with a live key, and it is judged like every other, before the request is decided (rules U12, K7).
 */
import type { Device, SigningKey } from '../engine/heads.ts'
import type { DeviceId, Instant } from '../engine/ids.ts'
import { liveKeys } from '../engine/keys/decide-keys.ts'
import { bringsFreshToken } from '../engine/people/reauthentication.ts'
import type { Journal } from '../journal/journal.ts'
import { claimsAgain } from '../token/lifetime.ts'
import { signToken } from '../token/sign.ts'
import type { Verdict } from '../token/verdict.ts'
import type { tokenDesk } from './token-desk.ts'

/** For a request that is prepared; nothing where no fresh token is asked for. */
type Fresh = { readonly fresh?: Verdict | null }

export function freshTokens({ heads }: Journal, tokens: ReturnType<typeof tokenDesk>, moment: () => Instant) {
  /** Requests of a device that wait for a fresh token. Those that come meanwhile wait behind them, so that none overtakes. */
  const waiting = new Map<DeviceId, Promise<Fresh>>()

  async function made(device: Device, at: Instant): Promise<Fresh> {
    const verdict = device.login && heads.logins.get(device.login)?.verdict
    if (!verdict?.ok) return {}
    const signing = keyFor(verdict.keyId)
    if (!signing) return { fresh: null }
    const claims = claimsAgain(verdict.claims, at)
    const token = await signToken({ keyId: signing.key.id, secret: signing.secret, claims })
    return { fresh: await tokens.judge(token, at) }
  }

  /** The key that the back end used before; once it is deleted, the newest live one: that is how keys are rotated (rule K7). */
  function keyFor(used: SigningKey['id']): { readonly key: SigningKey; readonly secret: string } | undefined {
    const live = [...liveKeys(heads)].reverse()
    for (const key of [...live.filter(({ id }) => id === used), ...live]) {
      const secret = tokens.secretOf(key)
      if (secret !== undefined) return { key, secret }
    }
    return undefined
  }

  const asking = (id: DeviceId, at: Instant): Device | undefined => {
    const device = heads.devices.get(id)
    return device && bringsFreshToken(heads, device, at) ? device : undefined
  }

  /** `undefined`: nothing to wait for. */
  return function freshFor(id: DeviceId): Promise<Fresh> | undefined {
    const before = waiting.get(id)
    if (!before && !asking(id, moment())) return undefined
    const ask = (): Fresh | Promise<Fresh> => {
      const at = moment()
      const device = asking(id, at)
      return device ? made(device, at) : {}
    }
    const mine = Promise.resolve(before).then(ask, ask)
    waiting.set(id, mine)
    const done = (): void => void (waiting.get(id) === mine && waiting.delete(id))
    mine.then(done, done)
    return mine
  }
}
