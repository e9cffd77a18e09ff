/** Puts the app on the page over a Bridge, with everything that all screens need around it. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '#shared/contract/bridge.ts'
import { openText } from '#shared/text/text.ts'
import { App } from './app.tsx'
import { BridgeProvider } from './bridge/bridge-context.tsx'
import { LanguageProvider } from './bridge/language-provider.tsx'
import { PreferencesProvider } from './bridge/preferences-context.tsx'
import { StageProvider } from './bridge/stage-context.tsx'
import { FaultBoundary } from './fault-boundary.tsx'
import { Announcer } from './parts/announcer.tsx'
import { PanelsProvider } from './stage/panels-context.tsx'
import { StageActs } from './stage/stage-acts.tsx'
import { Themed } from './themed.tsx'
import { UndoProvider } from './undo/undo-context.tsx'

export function showApp(bridge: Bridge): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root.')
  const text = openText('en', { isolate: true })
  createRoot(root).render(
    <StrictMode>
      <BridgeProvider bridge={bridge}>
        <LanguageProvider text={text}>
          <PreferencesProvider>
            <StageProvider>
              <Themed>
                <FaultBoundary>
                  <Announcer>
                    <PanelsProvider>
                      <UndoProvider>
                        <StageActs>
                          <App />
                        </StageActs>
                      </UndoProvider>
                    </PanelsProvider>
                  </Announcer>
                </FaultBoundary>
              </Themed>
            </StageProvider>
          </PreferencesProvider>
        </LanguageProvider>
      </BridgeProvider>
    </StrictMode>,
  )
}
