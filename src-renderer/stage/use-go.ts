/** The way from one place to another, for whatever stands deep inside a screen and leads there. */
import { createContext, useContext } from 'react'
import type { Place } from '#shared/contract/bridge.ts'

export const GoContext = createContext<(to: Place) => void>(() => {})

export const useGo = (): ((to: Place) => void) => useContext(GoContext)
