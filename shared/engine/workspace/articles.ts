/**
 * Which help articles somebody can read (rule G1), and which of them fit what a person wrote. The rule of fitting is ours [A]:
 * a word of the message is a word of the title, or two of its longer words are words of the text. Two words are the same
 * if one begins with the other, so that "return" finds "Returns". Short words and words that every question has do not count.
 */
import { wordsIn } from '../../search/words.ts'
import type { Article } from '../heads.ts'
import type { Policy } from '../policy/policy.ts'

/** `isLoggedIn`: the session on the device stands on an accepted login. */
export const canRead = (policy: Policy, isLoggedIn: boolean, { needsSignIn }: Article): boolean =>
  !needsSignIn || (isLoggedIn && policy.signInArticles === 'authenticated')

const mostOffered = 3
/** Characters of a word that counts where titles are compared, and where texts are. */
const [shortest, longer] = [4, 6]
const questionWords = new Set(
  [
    'about can could does from have hello help here just know many need please should some thank thanks that the their them',
    'then there they this want what when where which will with would your',
    'aber bitte danke dass dein diese eine einen euer habe haben hallo hier ihre kann mein meine nicht oder sind warum wann',
    'wenn werden wird wohl wurde',
    'ahora algo alguien cuando cual donde esta este esto gracias hola para pero porque puede puedo quiero sobre tengo tiene',
  ].flatMap((line) => line.split(' ')),
)

const tellingWords = (text: string): readonly string[] => {
  const words = wordsIn(text).flatMap(({ text: word, kind }) => (kind === 'tail' ? [] : [{ word, kind }]))
  const telling = words.filter(
    ({ word, kind }) => kind === 'pair' || (word.length >= shortest && !questionWords.has(word)),
  )
  return [...new Set(telling.map(({ word }) => word))]
}

const isSameWord = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

function fit(said: readonly string[], { title, body }: Article): number {
  const [ofTitle, ofText] = [tellingWords(title), tellingWords(body).filter((word) => word.length >= longer)]
  const inTitle = said.filter((word) => ofTitle.some((other) => isSameWord(word, other))).length
  const inText = said.filter((word) => word.length >= longer && ofText.some((other) => isSameWord(word, other))).length
  return inTitle > 0 ? 100 * inTitle + inText : inText > 1 ? inText : 0
}

/** The best first, at most three; equals in the order in which they were published. */
export function articlesFor(text: string, articles: readonly Article[]): readonly Article[] {
  const said = tellingWords(text)
  return articles
    .map((article) => ({ article, fit: fit(said, article) }))
    .filter((one) => one.fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, mostOffered)
    .map(({ article }) => article)
}
