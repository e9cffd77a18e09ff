/** System, light or dark. */
import { IconButton } from '@zendeskgarden/react-buttons'
import adjust from '@zendeskgarden/svg-icons/src/16/adjust-stroke.svg?raw'
import moon from '@zendeskgarden/svg-icons/src/16/moon-stroke.svg?raw'
import sun from '@zendeskgarden/svg-icons/src/16/sun-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '#shared/contract/bridge.ts'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { ChoiceMenu } from '../parts/choice-menu.tsx'
import { Icon } from '../parts/icon.tsx'

const icons = { system: adjust, light: sun, dark: moon } as const satisfies Record<Preferences['theme'], string>
const themes = Object.keys(icons) as readonly Preferences['theme'][]

export function ThemeChooser() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const label = t('app.theme.label', { theme: t(`app.theme.${preferences.theme}`) })
  return (
    <ChoiceMenu
      label={t('app.theme.choose')}
      chosen={preferences.theme}
      choices={themes.map((value) => ({ value, label: t(`app.theme.${value}`), icon: <Icon svg={icons[value]} /> }))}
      onChoose={(theme) => change({ theme })}
      button={(props) => (
        <IconButton {...props} size="small" aria-label={label} title={label}>
          <Icon svg={icons[preferences.theme]} />
        </IconButton>
      )}
    />
  )
}
