/** The window's pages come from `app://understudy/`, never from `file://`, each with a strict content security policy. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { fileFor, isOurPage, scheme } from './addresses.ts'

/** Styles may be inline, since styled-components writes them at run time; scripts never. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  // Images of messages: their bytes come over the bridge, and the window gives them an address of its own.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

export function servePages(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const path = isOurPage(request.url) ? fileFor(folder, new URL(request.url).pathname) : undefined
    const type = path && types[extname(path)]
    if (!path || !type) return new Response('Not found', { status: 404 })
    try {
      const body = await readFile(path)
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}
