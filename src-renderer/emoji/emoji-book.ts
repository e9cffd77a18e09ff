/** The emoji by their groups, with their names in a language: read when somebody opens the picker, and not before. */
import type { Language } from '#shared/text/languages.ts'

export type Emoji = { readonly unicode: string; readonly label: string; readonly words: string }
export type EmojiGroup = { readonly key: string; readonly title: string; readonly emoji: readonly Emoji[] }

/** Another language is another line here. */
const sources = {
  en: () => Promise.all([import('emojibase-data/en/compact.json'), import('emojibase-data/en/messages.json')]),
  de: () => Promise.all([import('emojibase-data/de/compact.json'), import('emojibase-data/de/messages.json')]),
  es: () => Promise.all([import('emojibase-data/es/compact.json'), import('emojibase-data/es/messages.json')]),
} as const satisfies Record<Language, unknown>

/** Skin tones alone, which are parts of emoji and none themselves. */
const parts = 'component'

export async function loadEmoji(language: Language): Promise<readonly EmojiGroup[]> {
  const [{ default: all }, { default: messages }] = await sources[language]()
  const inOrder = all.filter(({ order }) => order !== undefined).sort((one, other) => one.order! - other.order!)
  return messages.groups
    .filter(({ key }) => key !== parts)
    .map(({ key, message, order }) => ({
      key,
      title: message.charAt(0).toUpperCase() + message.slice(1),
      emoji: inOrder
        .filter(({ group }) => group === order)
        .map(({ unicode, label, tags = [] }) => ({
          unicode,
          label,
          words: ` ${[label, ...tags]
            .join(' ')
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`,
        })),
    }))
}

/** Those of which every word typed begins a word: where the name begins so, first. */
export function findEmoji(groups: readonly EmojiGroup[], typed: string): readonly Emoji[] {
  const wanted = typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const found = groups
    .flatMap(({ emoji }) => emoji)
    .filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)))
  const isCalledSo = ({ label }: Emoji) => label.toLowerCase().startsWith(wanted[0] ?? '')
  return [...found.filter(isCalledSo), ...found.filter((one) => !isCalledSo(one))]
}
