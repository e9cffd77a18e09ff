/** The window is locked down: asked from inside the page, as whoever got in there would. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, root, startApp, test as base, type App } from './app.ts'

/** One app for all: whoever attacks it changes nothing, which is what these tests say. */
const test = base.extend<object, { readonly attacked: App }>({
  attacked: [
    async ({ demoFile }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'understudy-e2e-'))
      await copyFile(demoFile, join(folder, 'demo.understudy'))
      const app = await startApp(folder)
      await use(app)
      await app.electron.close()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

test('the page has no Node, no Electron, and one Bridge of plain functions', async ({ attacked }) => {
  const seen = await attacked.page.evaluate(() => ({
    node: [
      typeof Reflect.get(globalThis, 'require'),
      typeof Reflect.get(globalThis, 'process'),
      typeof Reflect.get(globalThis, 'module'),
    ],
    bridge: Object.values(Reflect.get(globalThis, 'understudy') as object).map((each) => typeof each),
    protocol: location.protocol,
  }))
  expect(seen.node).toEqual(['undefined', 'undefined', 'undefined'])
  expect(new Set(seen.bridge)).toEqual(new Set(['function']))
  expect(seen.protocol).toBe('app:')
})

test('context isolation and the sandbox are on', async ({ attacked }) => {
  const preferences = await attacked.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    const { contextIsolation, sandbox, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
    return { contextIsolation, sandbox, nodeIntegration, webSecurity }
  })
  expect(preferences).toEqual({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true })
})

test('scripts that are not ours do not run, and nothing is fetched from elsewhere', async ({ attacked }) => {
  const seen = await attacked.page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'document.documentElement.dataset.inline = "ran"'
    document.head.append(inline)
    const refused = async (attempt: () => unknown) => {
      try {
        await attempt()
        return 'allowed'
      } catch {
        return 'refused'
      }
    }
    return {
      inline: document.documentElement.dataset.inline ?? 'refused',
      // In a turn of its own: what Playwright itself evaluates is exempt from the page's policy.
      evaluated: await new Promise((done) =>
        setTimeout(() => void refused(() => Reflect.apply(globalThis.eval, undefined, ['1 + 1'])).then(done)),
      ),
      fetched: await refused(() => fetch('http://127.0.0.1:9/')),
      outside: (await fetch('app://understudy/../../package.json')).status,
      policy: (await fetch('app://understudy/index.html')).headers.get('content-security-policy'),
    }
  })
  expect(seen).toMatchObject({ inline: 'refused', evaluated: 'refused', fetched: 'refused', outside: 404 })
  expect(seen.policy).toContain("script-src 'self'")
  expect(seen.policy?.match(/script-src [^;]*/)?.[0]).not.toContain('unsafe')
})

test('the window goes nowhere else and opens no other', async ({ attacked }) => {
  const address = attacked.page.url()
  const opened = await attacked.page.evaluate(() => window.open('https://example.com/') === null)
  expect(opened).toBe(true)
  await attacked.page.evaluate(() => void (location.href = 'https://example.com/'))
  await attacked.page.evaluate(() => void (location.href = 'file:///etc/passwd'))
  await expect.poll(() => attacked.page.evaluate(() => document.readyState)).toBe('complete')
  expect(attacked.page.url()).toBe(address)
  expect(attacked.electron.windows()).toHaveLength(1)
})

test('every permission is denied', async ({ attacked }) => {
  const answers = await attacked.page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        () => done('denied'),
      ),
    ),
  ])
  expect(answers).toEqual(['denied', 'denied', 'denied'])
})

test('what is no command is answered as such, and changes nothing', async ({ attacked }) => {
  const answers = await attacked.page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'understudy') as Record<string, (...args: unknown[]) => Promise<unknown>>
    const ended = (call: Promise<unknown>) =>
      call.then(
        (value) => value,
        () => 'thrown',
      )
    return [
      await ended(bridge.send!({ type: 'DropEverything' })),
      await ended(bridge.send!({ type: 'WriteMessage', device: 'device-1', text: 7 })),
      await ended(bridge.ask!(null)),
      await ended(bridge.judgeToken!({ token: 'no text' })),
      await ended(bridge.setPreferences!({ theme: 'pink' })),
    ]
  })
  expect(answers.slice(0, 3)).toEqual(Array(3).fill({ ok: false, malformed: expect.any(String) }))
  expect(answers.slice(3)).toEqual(['thrown', 'thrown'])
})

test('a page that is not ours gets no answer, even with our preload', async ({ attacked }) => {
  const answer = await attacked.electron.evaluate(async ({ BrowserWindow }, preload) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('data:text/html,<title>Not ours</title>')
    const asked = 'understudy.preferences().then(() => "answered", () => "refused")'
    const said: unknown = await stranger.webContents.executeJavaScript(asked)
    stranger.destroy()
    return said
  }, `${root}/out/preload/preload.cjs`)
  expect(answer).toBe('refused')
})
