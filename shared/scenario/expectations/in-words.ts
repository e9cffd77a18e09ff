/** What is expected and what is found, as sentences made of the file's own words. */
import type { Say } from '../../text/text.ts'
import type { MessageWords } from '../language/expectation.ts'
import type { Held } from './check.ts'
import { cut, messageInWords } from './messages.ts'
import { listed, type Sight } from './sight.ts'

const conversational = ['shows', 'does not show', 'whole history']
const literal = ['subject', 'last line']

export function inFacts(say: Say) {
  const about = (subject: string, words: string): string =>
    subject === '' ? words : say('cli.findings.about', { subject, words })

  return {
    isThere: (subject: string, expected: boolean, seen: boolean): Held => {
      const [there, notThere] = [say('cli.findings.there', { subject }), say('cli.findings.notThere', { subject })]
      const ok = expected === seen
      return { word: 'is there', text: expected ? there : notThere, ok, ...(!ok && { found: seen ? there : notThere }) }
    },
    missing: (subject: string, word: string, value: unknown, found: string): Held => ({
      word,
      text: about(subject, fact(word, value)),
      ok: false,
      found,
    }),
    fact: (subject: string, word: string, value: unknown, { ok, seen }: Sight): Held => {
      const text = about(subject, fact(word, value))
      if (ok) return { word, text, ok }
      const key = conversational.includes(word) ? 'cli.findings.but' : 'cli.findings.is'
      const isText = literal.includes(word) && seen !== 'none'
      return { word, text, ok, found: say(key, { fact: fact(word, value), seen: isText ? cut(seen) : seen }) }
    },
  }
}

const fact = (word: string, value: unknown): string => `${word} ${valueInWords(word, value)}`

function valueInWords(word: string, value: unknown): string {
  if (value === true || value === false) return value ? 'yes' : 'no'
  if (conversational.includes(word)) {
    const messages = [value].flat() as readonly (string | MessageWords)[]
    return messages.length === 0 ? 'nothing' : messages.map(messageInWords).join(', then ')
  }
  if (Array.isArray(value)) return listed(value)
  return literal.includes(word) ? cut(String(value)) : String(value)
}
