/** Signs what stands in the form: when asked, and while one types, as long as the token on the bench was signed here. */
import type { TokenReply, TokenRequest } from '#shared/contract/bridge.ts'
import type { KeyId } from '#shared/engine/ids.ts'
import type { ShelfId } from '#shared/token/shelf.ts'
import { usualHeader } from '#shared/token/sign-by-hand.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import { useEffect, useState } from 'react'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { toClaims, toHeader, type Written } from './bench-draft.ts'
import { useBenchDesk, type Bench } from './bench-desk.tsx'
import { useSigningKey, type SigningKeyChoice } from './use-signing-key.ts'

type NotSigned = Extract<TokenReply, { ok: false }>['why']
export type BenchSigning = {
  readonly choice: SigningKeyChoice
  /** The chosen key, also if it was deleted. */
  readonly key: KeyId | undefined
  readonly isDeleted: boolean
  readonly claims: Written
  readonly header: Written
  readonly usual: JsonObject
  /** Absent while something in the form is no JSON, or there is no key. */
  readonly request: TokenRequest | undefined
  readonly sign: (broken?: ShelfId) => void
  readonly problem: NotSigned | undefined
}

/** As long as somebody types, nothing is signed. */
const pause = 120

export function useBenchSigning(): BenchSigning {
  const bridge = useBridge()
  const { bench, put } = useBenchDesk()
  const { taken, token, signedFor } = bench
  const choice = useSigningKey([bench.key, (key) => put({ key })])
  const [problem, setProblem] = useState<NotSigned>()
  const isDeleted = choice.deleted.some(({ key }) => key === bench.key)
  const key = isDeleted ? bench.key : choice.key
  const usual = usualHeader(key ?? '', bench.way)
  const [claims, header] = [toClaims(bench.draft), toHeader(bench.header, usual)]
  const request = key && claims.ok && header.ok ? requestOf(bench, key, claims.object, header.object) : undefined

  const orderOf = (broken?: ShelfId): TokenRequest | undefined =>
    request && broken && choice.key
      ? { key: choice.key, claims: request.claims, ...(request.times && { times: request.times }), broken }
      : request
  const text = JSON.stringify([orderOf(taken), taken])

  async function carryOut(broken: ShelfId | undefined, isLate = () => false): Promise<void> {
    const order = orderOf(broken)
    if (!order) return
    const reply = await bridge.signToken(order)
    if (isLate()) return
    setProblem(reply.ok ? undefined : reply.why)
    if (!reply.ok) return
    const signedFor = JSON.stringify([order, broken])
    put({ token: reply.token, taken: broken, signedFor, standIn: reply.standIn === true })
  }

  const follows = request !== undefined && token !== undefined && signedFor !== undefined && signedFor !== text
  useEffect(() => {
    if (!follows) return undefined
    let isLate = false
    const timer = setTimeout(() => void carryOut(taken, () => isLate), pause)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
    // What is signed is in `text`; the rest is new each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [follows, text])

  return {
    choice,
    key,
    isDeleted,
    claims,
    header,
    usual,
    request,
    sign: (broken) => void carryOut(broken),
    problem,
  }
}

const requestOf = ({ times, way }: Bench, key: KeyId, claims: JsonObject, header: JsonObject): TokenRequest => ({
  key,
  claims,
  times,
  way,
  header,
})
