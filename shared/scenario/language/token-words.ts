/** How a story speaks of a session's token, and of what the app does once it is not valid any more. */
import * as z from 'zod'
import { callbacks, type Callback } from '../../engine/people/reauthentication.ts'
import { none, parseDuration } from './values.ts'

const notAsked = 'not asked'
export const callbackWords = z.enum([...callbacks, notAsked])
type CallbackWord = z.infer<typeof callbackWords>

export const callbackIn = (word: CallbackWord): Callback | null => (word === notAsked ? null : word)
export const wordOf = (callback: Callback | undefined): CallbackWord => callback ?? notAsked

export const expiresIn = 'expires in '
export const tokenWords = z.union([
  z.enum(['expired', 'never expires', 'key deleted', none]),
  z
    .string()
    .regex(/^expires in [0-9]/)
    .refine((written) => parseDuration(written.slice(expiresIn.length)) !== undefined),
])
export type TokenWords = z.infer<typeof tokenWords>
