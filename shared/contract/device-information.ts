/** What somebody may say of a new device: as much or as little as they like. */
import * as z from 'zod'
import { isTimeZone } from '../engine/time.ts'

const shortText = z.string().min(1).max(100)
/** Only addresses that are reserved for documentation (RFC 5737, RFC 3849): nobody real lives there. */
const documentationRanges =
  /^(?:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.(?:25[0-5]|2[0-4]\d|1?\d?\d)|2001:db8:[0-9a-f:]{1,30})$/

export const deviceInformation = z
  .strictObject({
    location: shortText,
    ip: z.string().regex(documentationRanges),
    type: shortText,
    system: shortText,
    browser: shortText,
    language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/),
    timeZone: z.string().refine(isTimeZone),
  })
  .partial()
export type GivenDeviceInformation = z.infer<typeof deviceInformation>
