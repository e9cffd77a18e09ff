import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** The older of the two Electrons (docs/decisions/020-two-electrons.md); electron-vite would guess from the newer one. */
const node = 'node20.18'
const chrome = 'chrome130'

/** Everything is bundled but the one package with a native part, so an installed app carries no node_modules besides it. */
const external = ['@photostructure/sqlite']

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: at('out/main'),
      externalizeDeps: false,
      rollupOptions: {
        input: at('src-main/main.ts'),
        external,
        output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: at('out/preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: at('src-main/preload.ts'),
        // A sandboxed window loads one CommonJS file; in a "type": "module" project only `.cjs` is that.
        output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react()],
    build: {
      target: chrome,
      outDir: at('out/renderer'),
      rollupOptions: { input: at('src-renderer/index.html') },
    },
  },
})
