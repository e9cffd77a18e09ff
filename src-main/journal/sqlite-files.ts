/** The bytes of files, each once under its digest. Beside the log and like it: added and read, never changed. */
import type { Digest } from '#shared/engine/ids.ts'
import type { Database } from './sqlite.ts'

export function sqliteFiles(database: Database) {
  const add = database.prepare('INSERT INTO files (digest, bytes) VALUES (?, ?)')
  const has = database.prepare('SELECT 1 FROM files WHERE digest = ?')
  const get = database.prepare('SELECT bytes FROM files WHERE digest = ?')
  return {
    keep: (digest: Digest, bytes: Uint8Array): void => {
      if (!has.get(digest)) add.run(digest, bytes)
    },
    get: (digest: Digest): Uint8Array | undefined => (get.get(digest) as { bytes: Uint8Array } | undefined)?.bytes,
  }
}
