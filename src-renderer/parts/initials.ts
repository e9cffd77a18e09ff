/** What stands in a circle for a name: one or two letters that stand for a name, in any script; a flag or a family emoji stays whole. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const first = (word: string): string => {
  for (const { segment } of graphemes.segment(word)) return segment
  return ''
}

/** Visitors are told apart by their numbers alone; one too long for the circle is left out. */
export function visitorSign(name: string): string {
  const number = /\s(\p{N}+)$/u.exec(name)?.[1]
  if (number === undefined) return initials(name)
  return number.length <= 3 ? number : first(name)
}

export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word))
  const [one = '', last] = words.length > 1 ? [words[0], words.at(-1)] : words
  const start = first(one || name.trim())
  const end = last === undefined ? '' : first(last)
  // Letters of scripts that join up, and emoji, are too wide or too changed to stand two in a circle.
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(start)
    ? (start + end).toUpperCase()
    : start
}
