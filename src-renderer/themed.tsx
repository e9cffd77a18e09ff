/** Light or dark: as the person chose, or as their system is. */
import { ThemeProvider } from '@zendeskgarden/react-theming'
import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
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
  const theme = useMemo(() => makeTheme(scheme), [scheme])
  return (
    <ThemeProvider theme={theme}>
      <GlobalStyle />
      {children}
    </ThemeProvider>
  )
}
