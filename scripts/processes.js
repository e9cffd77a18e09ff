/** Starts programs and sees to it that none outlives the script. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './places.js'

/** Each program leads a process group of its own, so that Ctrl-C reaches only this script, which then ends them in order. */
const inGroups = process.platform !== 'win32'
const patience = 5_000

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
/** @type {WeakSet<import('node:child_process').ChildProcess>} */
const services = new WeakSet()
/** @type {NodeJS.Signals | undefined} */
let endedBy

/** The signal that a person ended the script with, if one did. */
export const wasEndedBy = () => endedBy

/**
 * Starts a program. `ended` gives its exit code, or 1 if a signal ended it.
 * A `service` is not told of Ctrl-C: who started it stops it when nobody needs it any more.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { service?: boolean, isNoise?: (line: string) => boolean }} options
 */
export function launch(command, args, { service = false, isNoise, ...options } = {}) {
  const stdio = options.stdio ?? ['ignore', 'inherit', isNoise ? 'pipe' : 'inherit']
  const child = spawn(command, args, { cwd: root, ...options, stdio, detached: inGroups })
  running.add(child)
  if (isNoise && child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!isNoise(line)) process.stderr.write(`${line}\n`)
    })
  child.once('exit', () => killGroup(child))
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.once('close', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
  if (service) services.add(child)
  else if (endedBy) end(child)
  return { child, ended }
}

/**
 * Asks a program to end, and after a while makes it.
 * @param {import('node:child_process').ChildProcess} child
 */
export function end(child) {
  child.kill('SIGTERM')
  setTimeout(() => running.has(child) && killGroup(child), patience).unref()
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  try {
    if (inGroups && child.pid) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has gone already.
  }
}

/** @param {NodeJS.Signals} signal */
function endAll(signal) {
  endedBy ??= signal
  for (const child of running) if (!services.has(child)) end(child)
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => endAll(signal))

// Whoever ends npm itself ends only npm and its shell; that we lost our parent is how we learn of it.
const parent = process.ppid
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && !endedBy && endAll('SIGHUP'), 500).unref()

process.on('exit', () => running.forEach(killGroup))
