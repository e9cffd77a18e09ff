/** Gives the window its Bridge and nothing else: one function a call, and one way to listen. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { callNames, type Push } from '#shared/contract/bridge.ts'

const calls = callNames.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(`call:${name}`, ...args)])

const onPush = (listener: (push: Push) => void): (() => void) => {
  const pass = (_event: IpcRendererEvent, push: Push) => listener(push)
  ipcRenderer.on('push', pass)
  return () => void ipcRenderer.off('push', pass)
}

contextBridge.exposeInMainWorld('understudy', { ...Object.fromEntries(calls), onPush })
