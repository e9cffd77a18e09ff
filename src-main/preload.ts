/** Gives the window its Bridge and nothing else: one function a call, and one way to listen. */
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import { callNames, type Push } from '#shared/contract/bridge.ts'

const calls = callNames.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(`call:${name}`, ...args)])

const onPush = (listener: (push: Push) => void): (() => void) => {
  const pass = (_event: IpcRendererEvent, push: Push) => listener(push)
  ipcRenderer.on('push', pass)
  return () => void ipcRenderer.off('push', pass)
}

/** Only a real file has a path; for one that a script made up it is empty, and the call is refused. */
const openDropped = (file: File) => ipcRenderer.invoke('call:openFile', webUtils.getPathForFile(file))

contextBridge.exposeInMainWorld('understudy', { ...Object.fromEntries(calls), onPush, openDropped })
