/** The native menu: the chairs, the workspace's file, the stage, and what every app has. */
import { basename } from 'node:path'
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { places } from '#shared/contract/bridge.ts'
import { acceleratorOf, type ActId } from '#shared/contract/shortcuts.ts'
import type { Say } from '#shared/text/text.ts'

export type MenuActs = {
  /** What only the window can do. */
  readonly act: (act: ActId) => void
  readonly newWorkspace: () => void
  readonly openWorkspace: () => void
  readonly openRecent: (file: string) => void
}

const isMac = process.platform === 'darwin'

export function setMenu(acts: MenuActs, recent: readonly string[], say: Say): void {
  /** The window hears its keys itself; the menu shows them. On a Mac both ask the window first. */
  const item = (id: ActId, click = () => acts.act(id)): MenuItemConstructorOptions => ({
    label: say(`shortcuts.act.${id}`),
    accelerator: acceleratorOf(id),
    registerAccelerator: isMac,
    click,
  })
  const file: MenuItemConstructorOptions[] = [
    item('new-workspace', acts.newWorkspace),
    item('open-workspace', acts.openWorkspace),
    {
      label: say('menu.recent'),
      enabled: recent.length > 0,
      submenu: recent.map((path) => ({
        label: basename(path).replaceAll('&', '&&'),
        toolTip: path,
        click: () => acts.openRecent(path),
      })),
    },
    { type: 'separator' },
    { role: isMac ? 'close' : 'quit' },
  ]
  /** Of a text field the window asks first: in it, its own writing is undone. */
  const edit: MenuItemConstructorOptions[] = [
    { ...item('undo'), label: say('undo.undo') },
    { ...item('redo'), label: say('undo.redo') },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'delete' },
    { role: 'selectAll' },
  ]
  const view: MenuItemConstructorOptions[] = [
    item('agent-only'),
    item('toggle-devices'),
    item('toggle-profile'),
    item('toggle-timeline'),
    item('toggle-events'),
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    // F11 is for the agent alone.
    { role: 'togglefullscreen', accelerator: isMac ? 'Ctrl+Cmd+F' : 'Shift+F11' },
    { role: 'toggleDevTools' },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } as const] : []),
      { label: say('menu.file'), submenu: file },
      { label: say('menu.edit'), submenu: edit },
      {
        label: say('menu.go'),
        submenu: [item('palette'), { type: 'separator' }, ...places.map((place) => item(`go-${place}`))],
      },
      { label: say('menu.view'), submenu: view },
      { role: 'windowMenu' },
      { role: 'help', submenu: [item('cheat-sheet')] },
    ]),
  )
}
