/** Files on the clipboard. Beside a text they are only its picture, as spreadsheets add one: then the text is meant. */
import type { ClipboardEvent } from 'react'

export function pastedFiles({ clipboardData }: ClipboardEvent): readonly File[] {
  return clipboardData.types.includes('text/plain') ? [] : [...clipboardData.files]
}
