/** End to end: the built app in a real Electron, on a display that `npm test` provides. */
import { defineConfig } from '@playwright/test'

// Whoever runs them sees the same times of day.
process.env.TZ = 'UTC'

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // Each app has a folder and a window of its own, and waits more than it works.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A broken app breaks every test: three are enough to see it, and `npm test` stays short.
  maxFailures: 3,
  reporter: 'list',
})
