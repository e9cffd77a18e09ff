import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Minutes of one core between them: `npm test` runs them, `npm run check` does not. */
const exhaustive = [
  'test/token/one-string-*.spec.ts',
  'test/journal/{kill,rebuilt-heads,file-problems}.spec.ts',
  'test/cli/token.spec.ts',
]

const project = (name: string, include: readonly string[], exclude: readonly string[] = []) => ({
  test: { name, include: [...include], exclude: [...exclude], testTimeout: 30_000 },
})

export default defineConfig({
  test: {
    projects: [project('quick', ['test/**/*.spec.ts'], exhaustive), project('exhaustive', exhaustive)],
    // Vitest leaves one core to itself, which on a machine of two is half of it; it works only while files are read.
    maxWorkers: availableParallelism(),
  },
})
