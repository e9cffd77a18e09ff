import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** `npm run dev:browser`: the window in a plain browser tab over a memory journal, at http://localhost:5199/browser.html. */
export default defineConfig({
  root: at('src-renderer'),
  plugins: [react()],
  server: { port: 5199, strictPort: true, open: false },
  build: { target: 'chrome130', outDir: at('out/browser'), rollupOptions: { input: at('src-renderer/browser.html') } },
})
