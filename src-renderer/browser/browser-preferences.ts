/** Preferences of a browser tab, kept by the browser. */
import { firstPreferences, type Preferences } from '#shared/contract/bridge.ts'

const name = 'understudy.preferences'

export function browserPreferences() {
  let held: Preferences = {
    ...firstPreferences,
    ...(JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Preferences>),
  }
  return {
    get: (): Preferences => held,
    change: (change: Partial<Preferences>): Preferences => {
      held = { ...held, ...change }
      localStorage.setItem(name, JSON.stringify(held))
      return held
    },
  }
}
