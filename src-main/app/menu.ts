/** The native menu: the chairs, the workspace's file, and what every app has. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { places, type Place } from '#shared/contract/bridge.ts'
import type { Say } from '#shared/text/text.ts'

export type MenuActs = {
  readonly go: (place: Place) => void
  readonly newWorkspace: () => void
  readonly openWorkspace: () => void
}

export function setMenu(acts: MenuActs, say: Say): void {
  const file: MenuItemConstructorOptions[] = [
    { label: say('menu.newWorkspace'), accelerator: 'CmdOrCtrl+Shift+N', click: acts.newWorkspace },
    { label: say('menu.openWorkspace'), accelerator: 'CmdOrCtrl+O', click: acts.openWorkspace },
    { type: 'separator' },
    { role: process.platform === 'darwin' ? 'close' : 'quit' },
  ]
  const go: MenuItemConstructorOptions[] = places.map((place, index) => ({
    label: say(`app.place.${place}`),
    accelerator: `CmdOrCtrl+${index + 1}`,
    click: () => acts.go(place),
  }))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: say('menu.file'), submenu: file },
      { role: 'editMenu' },
      { label: say('menu.go'), submenu: go },
      {
        label: say('menu.view'),
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
