/** What each call may carry. The window is ours, but what comes out of it is still `unknown`. */
import * as z from 'zod'
import { places, type Calls } from '#shared/contract/bridge.ts'
import { policyChoice } from '#shared/contract/command.ts'
import { axes, type Axis, type PartOfCell } from '#shared/contract/coverage.ts'
import { id } from '#shared/contract/id.ts'
import { draftSchema } from '#shared/contract/drafts.ts'
import { bookmarksSchema, momentSchema } from '#shared/contract/playing.ts'
import { signingWays } from '#shared/token/sign-by-hand.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import { languages } from '#shared/text/languages.ts'
import { choiceOf } from '#shared/engine/policy/policies.ts'
import type { BranchId, DeviceId, Digest, KeyId, TicketId } from '#shared/engine/ids.ts'

/** `send` and `ask` are not here: their parsers stand in the contract, for every door. */
type Parsed = Exclude<keyof Calls, 'send' | 'ask'>

const json: z.ZodType<JsonObject> = z.record(z.string(), z.json()) as z.ZodType<JsonObject>
const nothing = z.tuple([])
const seconds = z.int().min(-10_000_000_000).max(10_000_000_000)
const panel = z.strictObject({ isShown: z.boolean(), width: z.int().min(0).max(10_000).optional() })

/** A place in the journal, or a what-if, where a question is not about now. */
export const elsewhere = z.union([z.int().min(0), id<BranchId>()]).optional()

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Digest)

const value = <Name extends Axis>(axis: Name) => z.enum(axes[axis]).optional()
const partOfCell = z
  .strictObject({
    authentication: value('authentication'),
    ticket: value('ticket'),
    match: value('match'),
    email: value('email'),
    key: value('key'),
    device: value('device'),
    policy: value('policy'),
  })
  .transform((part) => part as PartOfCell)
const ticket = z
  .string()
  .max(64)
  .transform((text) => text as TicketId)

export const callArguments = {
  file: z.tuple([digest]),
  saveFile: z.tuple([z.strictObject({ digest, name: z.string().max(1_000) })]),
  signToken: z.tuple([
    z.strictObject({
      key: z
        .string()
        .max(64)
        .transform((text) => text as KeyId),
      claims: json,
      ttl: seconds.optional(),
      times: z.strictObject({ iat: seconds.optional(), nbf: seconds.optional(), exp: seconds.optional() }).optional(),
      broken: z.string().max(64).optional(),
      way: z.enum(signingWays).optional(),
      header: json.optional(),
    }),
  ]),
  judgeToken: z.tuple([z.string().max(1_000_000)]),
  takeKey: z.tuple([
    z.strictObject({ keyId: z.string().max(64), secret: z.string().max(16_384), name: z.string().max(16_384) }),
  ]),
  preview: z.tuple([
    z.strictObject({
      device: z
        .string()
        .max(64)
        .transform((text) => text as DeviceId),
      token: z.string().max(1_000_000),
    }),
  ]),
  preferences: nothing,
  setPreferences: z.tuple([
    z.strictObject({
      theme: z.enum(['system', 'light', 'dark']).optional(),
      language: z.enum(['system', ...languages]).optional(),
      agent: z.string().max(64).optional(),
      eventsShown: z.boolean().optional(),
      panels: z.strictObject({ devices: panel, profile: panel, timeline: panel }).optional(),
      recentEmoji: z.array(z.string().max(64)).max(32).optional(),
    }),
  ]),
  language: nothing,
  drafts: nothing,
  keepDraft: z.tuple([draftSchema]),
  story: nothing,
  stories: nothing,
  coverage: nothing,
  saveSkeleton: z.tuple([partOfCell]),
  /** A story of the shelf, by folder, name and which of the file's: the window cannot have main read any other file. */
  openStory: z.tuple([
    z
      .string()
      .max(200)
      .regex(/^(?:[^/\\:.][^/\\:]*\/)*[^/\\:.][^/\\:]*\.ya?ml(?:#[1-9][0-9]*)?$/i),
  ]),
  looking: nothing,
  lookAt: z.tuple([momentSchema]),
  bookmarks: nothing,
  keepBookmarks: z.tuple([bookmarksSchema]),
  restartStory: nothing,
  leaveStory: nothing,
  problem: nothing,
  record: z.tuple([z.strictObject({ from: z.int().min(0).optional(), ticket: ticket.optional() })]),
  saveScenario: z.tuple([z.strictObject({ title: z.string().max(1_000), text: z.string().max(2_000_000) })]),
  saveCapsule: z.tuple([z.strictObject({ place: z.enum(places), ticket: ticket.optional() })]),
  openWorkspace: nothing,
  newWorkspace: nothing,
  openRetold: z.tuple([z.strictObject(policyChoice).transform(choiceOf)]),
  recentWorkspaces: nothing,
  openFile: z.tuple([z.string().min(1).max(4_096)]),
} as const satisfies { readonly [Name in Parsed]: z.ZodType }
