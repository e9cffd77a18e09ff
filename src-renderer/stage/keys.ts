/** Which keyboard this is, and how a shortcut's keys are written on it. */
import { means, shortcuts, type ShortcutId } from '#shared/contract/shortcuts.ts'
import { shortcuts as words } from '#shared/text/en/shortcuts.ts'
import { isReadFromRight } from '../parts/reading-direction.ts'
import type { Say } from '#shared/text/text.ts'

const isMac = /mac/iu.test(navigator.platform)

export const isFor = (event: KeyboardEvent, id: ShortcutId): boolean => {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event
  return means({ key: inReadingDirection(event.key), code, ctrlKey, metaKey, altKey, shiftKey }, id, isMac)
}

const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }
/** The table's arrows are those of a page read from the left. */
const inReadingDirection = (key: string): string => (isReadFromRight() ? (turned[key] ?? key) : key)

/** Each way to press it, as a row of key caps. */
export const capsOf = (t: Say, id: ShortcutId): readonly (readonly string[])[] =>
  shortcuts[id].keys.map((keys) => keys.split('+').map((key) => capOf(t, inReadingDirection(key))))

function capOf(t: Say, key: string): string {
  if (key === 'Mod' && isMac) return t('shortcuts.key.ModOnMac')
  return isNamed(key) ? t(`shortcuts.key.${key}`) : key
}

const isNamed = (key: string): key is keyof typeof words.key => key in words.key

/** For a button's hint: "Ctrl K". */
export const keysInWords = (t: Say, id: ShortcutId): string => capsOf(t, id)[0]?.join(' ') ?? ''
