/** System, light or dark. */
import { IconButton } from '@zendeskgarden/react-buttons'
import { Item, ItemGroup, Menu } from '@zendeskgarden/react-dropdowns'
import adjust from '@zendeskgarden/svg-icons/src/16/adjust-stroke.svg?raw'
import moon from '@zendeskgarden/svg-icons/src/16/moon-stroke.svg?raw'
import sun from '@zendeskgarden/svg-icons/src/16/sun-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '#shared/contract/bridge.ts'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { Icon } from '../parts/icon.tsx'

const icons = { system: adjust, light: sun, dark: moon } as const satisfies Record<Preferences['theme'], string>
const themes = Object.keys(icons) as readonly Preferences['theme'][]

export function ThemeChooser() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const label = t('app.theme.label', { theme: t(`app.theme.${preferences.theme}`) })
  return (
    <Menu
      button={(props) => (
        <IconButton {...props} size="small" aria-label={label} title={label}>
          <Icon svg={icons[preferences.theme]} />
        </IconButton>
      )}
      isCompact
      placement="bottom-end"
      selectedItems={[{ value: preferences.theme, name: 'theme', type: 'radio' }]}
      onChange={({ value }) => {
        const theme = themes.find((one) => one === value)
        if (theme) change({ theme })
      }}
    >
      <ItemGroup type="radio" aria-label={t('app.theme.choose')}>
        {themes.map((theme) => (
          <Item key={theme} value={theme} name="theme">
            {t(`app.theme.${theme}`)}
          </Item>
        ))}
      </ItemGroup>
    </Menu>
  )
}
