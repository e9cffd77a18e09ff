/** The window: sandboxed, isolated, and unable to go anywhere but to its own page. */
import { BrowserWindow, session, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Push } from '#shared/contract/bridge.ts'
import type { Bounds } from '../preferences/kept.ts'
import { isOurPage } from './addresses.ts'

export type MainWindow = {
  readonly browserWindow: BrowserWindow
  readonly push: (push: Push) => void
  /** Before the person's eyes, wherever it was. */
  readonly comeForward: () => void
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean
}

export type WindowParts = {
  readonly preload: string
  /** The page to show: our own, or the development server's. */
  readonly page: string
  readonly bounds: Bounds
}

export function openWindow({ preload, page, bounds }: WindowParts): MainWindow {
  const isAllowed = (address: string): boolean => isOurPage(address) || isSamePlace(address, page)
  const browserWindow = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Understudy',
    backgroundColor: '#f8f9f9',
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  lockDown(browserWindow.webContents, isAllowed)
  browserWindow.once('ready-to-show', () => browserWindow.show())
  void browserWindow.loadURL(page)
  return {
    browserWindow,
    push: (push) => {
      if (!browserWindow.isDestroyed()) browserWindow.webContents.send('push', push)
    },
    comeForward: () => {
      if (browserWindow.isMinimized()) browserWindow.restore()
      browserWindow.focus()
    },
    isOurs: ({ sender, senderFrame }) =>
      sender === browserWindow.webContents &&
      senderFrame !== null &&
      senderFrame === sender.mainFrame &&
      isAllowed(senderFrame.url),
  }
}

/** No permission is granted, ever: the app needs the network and the machine's devices for nothing. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.setDevicePermissionHandler(() => false)
}

function lockDown(contents: WebContents, isAllowed: (address: string) => boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isAllowed(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowed(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function isSamePlace(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false
  const [url, ours] = [new URL(address), new URL(page)]
  return url.protocol === ours.protocol && url.host === ours.host
}
