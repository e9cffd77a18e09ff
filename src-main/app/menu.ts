/** The native menu: the workspace's file, the chairs, the stage, and what every app has, in the language in force. */
import { basename } from 'node:path'
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { places, type Preferences } from '#shared/contract/bridge.ts'
import { acceleratorOf, type ActId } from '#shared/contract/shortcuts.ts'
import { languages, ownName } from '#shared/text/languages.ts'
import type { Say } from '#shared/text/text.ts'
import { roleItems } from './menu-roles.ts'
import type { Zoom } from './zoom.ts'

export type MenuActs = {
  /** What only the window can do. */
  readonly act: (act: ActId) => void
  readonly newWorkspace: () => void
  readonly openWorkspace: () => void
  readonly openRecent: (file: string) => void
  readonly chooseLanguage: (language: Preferences['language']) => void
  readonly zoom: Zoom
}
export type MenuState = {
  readonly recent: readonly string[]
  readonly language: Preferences['language']
  /** Whether the page comes from a development server. */
  readonly isDevelopment: boolean
}

const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

export function setMenu(acts: MenuActs, { recent, language, isDevelopment }: MenuState, say: Say): void {
  const { appMenu, edit, window, quit, close, fullScreen, development } = roleItems(say)
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
    separator,
    item('save-scenario'),
    item('save-capsule'),
    separator,
    isMac ? close : quit,
  ]
  const view: MenuItemConstructorOptions[] = [
    item('agent-only'),
    item('toggle-devices'),
    item('toggle-profile'),
    item('toggle-timeline'),
    item('toggle-events'),
    separator,
    {
      label: say('language.choose'),
      submenu: (['system', ...languages] as const).map((one) => ({
        label: one === 'system' ? say('language.system') : ownName(one),
        type: 'radio',
        checked: one === language,
        click: () => acts.chooseLanguage(one),
      })),
    },
    separator,
    ...zoomItems(acts.zoom, say),
    separator,
    fullScreen,
    ...(isDevelopment ? [separator, ...development] : []),
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ label: app.name, submenu: appMenu }] : []),
      { label: say('menu.file'), submenu: file },
      {
        label: say('menuRoles.edit'),
        // In a text field the window has its own writing undone.
        submenu: [
          { ...item('undo'), label: say('undo.undo') },
          { ...item('redo'), label: say('undo.redo') },
          separator,
          ...edit,
        ],
      },
      {
        label: say('menu.go'),
        submenu: [item('palette'), separator, ...places.map((place) => item(`go-${place}`))],
      },
      { label: say('menu.view'), submenu: view },
      { label: say('menuRoles.window'), role: 'window', submenu: window },
      { label: say('menuRoles.help'), role: 'help', submenu: [item('cheat-sheet'), item('go-about')] },
    ]),
  )
}

function zoomItems({ to, by }: Zoom, say: Say): MenuItemConstructorOptions[] {
  const larger = { label: say('menuRoles.zoomIn'), click: () => by('in') }
  return [
    { label: say('menuRoles.actualSize'), accelerator: 'CmdOrCtrl+0', click: () => to(1) },
    { ...larger, accelerator: 'CmdOrCtrl+Plus' },
    // Where plus needs Shift, people press the key without it.
    { ...larger, accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    { label: say('menuRoles.zoomOut'), accelerator: 'CmdOrCtrl+-', click: () => by('out') },
  ]
}
