/** The entry of a plain browser tab, for development: the real engine over a memory journal, and the same window. */
import { showApp } from '../show-app.tsx'
import { makeBrowserBridge } from './browser-bridge.ts'

const bridge = await makeBrowserBridge(new URLSearchParams(location.search).has('empty'))
// Scripts that drive the page find the Bridge where the app's preload puts it.
Object.assign(window, { understudy: bridge })
showApp(bridge)
