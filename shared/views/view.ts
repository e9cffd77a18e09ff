/** One question's answer. */
import type { Answers } from '../contract/answers.ts'
import type { Query, QueryOf } from '../contract/query.ts'
import type { Source } from './source.ts'

/** `undefined`: what was asked about is not there. */
export type View<Type extends Query['type']> = (source: Source, query: QueryOf<Type>) => Answers[Type] | undefined
