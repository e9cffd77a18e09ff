/** Which keyboard this is, and how a shortcut's keys are written on it. */
import { means, shortcuts, type ShortcutId } from '#shared/contract/shortcuts.ts'
import { shortcuts as words } from '#shared/text/en/shortcuts.ts'
import type { Say } from '#shared/text/text.ts'

const isMac = /mac/iu.test(navigator.platform)

export const isFor = (event: KeyboardEvent, id: ShortcutId): boolean => means(event, id, isMac)

/** Each way to press it, as a row of key caps. */
export const capsOf = (t: Say, id: ShortcutId): readonly (readonly string[])[] =>
  shortcuts[id].keys.map((keys) => keys.split('+').map((key) => capOf(t, key)))

function capOf(t: Say, key: string): string {
  if (key === 'Mod' && isMac) return t('shortcuts.key.ModOnMac')
  return isNamed(key) ? t(`shortcuts.key.${key}`) : key
}

const isNamed = (key: string): key is keyof typeof words.key => key in words.key

/** For a button's hint: "Ctrl K". */
export const keysInWords = (t: Say, id: ShortcutId): string => capsOf(t, id)[0]?.join(' ') ?? ''
