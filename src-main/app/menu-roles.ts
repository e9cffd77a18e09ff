/** The menu items that the system does by itself. Electron's own words for them are English, so ours stand in. */
import { app, type MenuItemConstructorOptions } from 'electron'
import type { Say } from '#shared/text/text.ts'

type Items = readonly MenuItemConstructorOptions[]

const isMac = process.platform === 'darwin'

export function roleItems(say: Say) {
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions => ({
    role: name,
    label,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const named = { app: app.name }
  const quit = role('quit', say('menuRoles.quit', named))
  const close = role('close', say('menuRoles.close'))
  const onMac = (...items: Items): Items => (isMac ? items : [])
  return {
    quit,
    close,
    appMenu: [
      role('about', say('menuRoles.about', named)),
      separator,
      role('services', say('menuRoles.services')),
      separator,
      role('hide', say('menuRoles.hide', named)),
      role('hideOthers', say('menuRoles.hideOthers')),
      role('unhide', say('menuRoles.unhide')),
      separator,
      quit,
    ],
    edit: [
      role('cut', say('menuRoles.cut')),
      role('copy', say('menuRoles.copy')),
      role('paste', say('menuRoles.paste')),
      role('pasteAndMatchStyle', say('menuRoles.pasteAsText')),
      role('delete', say('menuRoles.delete')),
      separator,
      role('selectAll', say('menuRoles.selectAll')),
    ],
    window: [
      role('minimize', say('menuRoles.minimize')),
      role('zoom', say('menuRoles.zoom')),
      ...onMac(separator, role('front', say('menuRoles.front'))),
      ...(isMac ? [] : [close]),
    ],
    // F11 is for the agent alone.
    fullScreen: {
      ...role('togglefullscreen', say('menuRoles.fullScreen')),
      accelerator: isMac ? 'Ctrl+Cmd+F' : 'Shift+F11',
    },
    development: [role('reload', say('menuRoles.reload')), role('toggleDevTools', say('menuRoles.developerTools'))],
  }
}
