/** The native menu: the chairs, the workspace's file, and what every app has. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { places, type Place } from '#shared/contract/bridge.ts'
import type { Translate } from '#shared/text/text.ts'

export type MenuActs = {
  readonly go: (place: Place) => void
  readonly newWorkspace: () => void
  readonly openWorkspace: () => void
}

export function setMenu(acts: MenuActs, text: Translate): void {
  const file: MenuItemConstructorOptions[] = [
    { label: text('menu.newWorkspace'), accelerator: 'CmdOrCtrl+Shift+N', click: acts.newWorkspace },
    { label: text('menu.openWorkspace'), accelerator: 'CmdOrCtrl+O', click: acts.openWorkspace },
    { type: 'separator' },
    { role: process.platform === 'darwin' ? 'close' : 'quit' },
  ]
  const go: MenuItemConstructorOptions[] = places.map((place, index) => ({
    label: text(`places.${place}`),
    accelerator: `CmdOrCtrl+${index + 1}`,
    click: () => acts.go(place),
  }))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: text('menu.file'), submenu: file },
      { role: 'editMenu' },
      { label: text('menu.go'), submenu: go },
      {
        label: text('menu.view'),
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
          { role: 'toggleDevTools' },
        ],
      },
      { role: 'windowMenu' },
    ]),
  )
}
