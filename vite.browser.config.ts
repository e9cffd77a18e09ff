import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** The address that Vite prints is its root, where Electron's page would lie, which is white without Electron. */
const browserPageAtRoot: Plugin = {
  name: 'browser-page-at-root',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      request.url = request.url?.replace(/^\/(?=$|\?)/, '/browser.html')
      next()
    })
  },
}

/** `npm run dev:browser`: the window in a plain browser tab over a memory journal, at http://localhost:5199/. */
export default defineConfig({
  root: at('src-renderer'),
  plugins: [react(), browserPageAtRoot],
  server: { port: 5199, strictPort: true, open: false },
  build: { target: 'chrome130', outDir: at('out/browser'), rollupOptions: { input: at('src-renderer/browser.html') } },
})
