/** Pictures of every screen, for eyes and for artefacts; nothing is compared here. `npm run pictures` starts it. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results',
  workers: 2,
  timeout: 180_000,
  forbidOnly: true,
  reporter: 'list',
})
