/** Files in words: how large, of which type, and by what a message without text is called. */
import type { SaidLine } from '../contract/answers.ts'
import { megabyte } from '../engine/limits.ts'
import { readableName } from '../files/file-name.ts'
import { endingOf } from '../files/file-types.ts'
import type { Say } from './text.ts'

type Named = { readonly name: string; readonly size: number }

export function sizeWords(t: Say, size: number): string {
  if (size < 1_000) return t('files.bytes', { number: size })
  if (size < megabyte) return t('files.kilobytes', { number: Math.max(1, Math.round(size / 1024)) })
  return t('files.megabytes', { number: Math.round((size / megabyte) * 10) / 10 })
}

/** "PDF · 120 KB" */
export const typeAndSize = (t: Say, { name, size }: Named): string =>
  t('files.typeAndSize', { type: endingOf(name).toUpperCase(), size: sizeWords(t, size) })

const nameWords = (t: Say, name: string, isImage: boolean): string =>
  t(isImage ? 'files.image' : 'files.file', { name: readableName(name) })

/** A message on one line, as lists show it. */
export function lineWords(t: Say, { text, files }: SaidLine): string {
  if (!files) return text
  return files.count > 1 ? t('files.several', { number: files.count }) : nameWords(t, files.name, files.isImage)
}

/** A message as it is heard: its text, then each file. */
export function heardWords(
  t: Say,
  { text, files = [] }: { readonly text: string; readonly files?: readonly { name: string; width?: number }[] },
): string {
  const named = files.map(({ name, width }) => nameWords(t, name, width !== undefined))
  return [...(text === '' ? [] : [text]), ...named].join('. ')
}
