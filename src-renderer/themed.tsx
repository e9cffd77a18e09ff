/** Light or dark: as the person chose, or as their system is. From the right, where the language runs so. */
import { ThemeProvider } from '@zendeskgarden/react-theming'
import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, type Spoken } from '#shared/text/languages.ts'
import { usePreferences } from './bridge/preferences-context.tsx'
import { GlobalStyle } from './global-style.tsx'
import { makeTheme } from './theme.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const watchSystem = (onChange: () => void) => {
  dark.addEventListener('change', onChange)
  return () => dark.removeEventListener('change', onChange)
}

export function Themed({ children }: { readonly children: ReactNode }) {
  const { theme: wish } = usePreferences().preferences
  const system = useSyncExternalStore(watchSystem, () => (dark.matches ? 'dark' : 'light'))
  const scheme = wish === 'system' ? system : wish
  const isRtl = directionOf(useTranslation().i18n.language as Spoken) === 'rtl'
  const theme = useMemo(() => makeTheme(scheme, isRtl), [scheme, isRtl])
  return (
    <ThemeProvider theme={theme}>
      <GlobalStyle />
      {children}
    </ThemeProvider>
  )
}
