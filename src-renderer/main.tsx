/** The window's entry: takes the Bridge that the preload made, and shows the app. */
import type { Bridge } from '#shared/contract/bridge.ts'
import { showApp } from './show-app.tsx'

declare global {
  interface Window {
    readonly understudy: Bridge
  }
}

showApp(window.understudy)
