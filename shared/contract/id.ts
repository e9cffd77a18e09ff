/** An id as it comes through a door: what it names is looked up by whoever uses it. */
import * as z from 'zod'

export const id = <Kind extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .transform((text) => text as Kind)
