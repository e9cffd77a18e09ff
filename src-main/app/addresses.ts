/** Which addresses are ours, and which file of ours each means. */
import { join, normalize, sep } from 'node:path'

export const scheme = 'app'
const host = 'understudy'
export const startPage = `${scheme}://${host}/index.html`

/** `new URL('app://x').origin` is the text "null" in Node, so protocol and host are compared. */
export function isOurPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${scheme}:` && url.host === host
}

/** The file inside the folder that a path names; nothing outside it. */
export function fileFor(folder: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const path = normalize(join(folder, decoded))
  return path.startsWith(folder + sep) ? path : undefined
}
