/** Reads `npm start -- …` and says what Electron is started with. */
import { join, resolve } from 'node:path'

/**
 * @typedef {{ dev: boolean, picture: string | undefined, rest: readonly string[] }} StartArguments
 */

/**
 * `--picture FILE` and `--dev` are the launcher's; everything else is the app's and passes through untouched.
 * @param {readonly string[]} args
 * @param {string} from the folder that a relative file name starts in
 * @returns {StartArguments}
 */
export function readArguments(args, from) {
  const { dev, picture, rest } = args.reduce(takeArgument, { dev: false, rest: [], picture: undefined, open: false })
  if (picture === '') throw new Error('--picture needs the name of a file to write.')
  return { dev, picture: picture === undefined ? undefined : resolve(from, picture), rest }
}

/**
 * @param {{ dev: boolean, picture: string | undefined, rest: string[], open: boolean }} read
 * @param {string} argument
 */
function takeArgument(read, argument) {
  if (read.open) return { ...read, picture: argument, open: false }
  if (argument === '--dev') return { ...read, dev: true }
  if (argument === '--picture') return { ...read, picture: '', open: true }
  if (argument.startsWith('--picture=')) return { ...read, picture: argument.slice('--picture='.length) }
  return { ...read, rest: [...read.rest, argument] }
}

/**
 * Chromium refuses to start as root with its sandbox on. Only then is it off: never for an ordinary user.
 * @param {string} platform
 * @param {number | undefined} userId
 */
export const sandboxArguments = (platform, userId) => (platform === 'linux' && userId === 0 ? ['--no-sandbox'] : [])

/**
 * What the app is told about the picture of its window:
 * `--picture=FILE` writes it and quits; `--picture-and-stay=FILE` writes it and stays open.
 * @param {StartArguments} start
 * @param {{ isVirtual: boolean, root: string }} where
 */
export function pictureArguments({ picture }, { isVirtual, root }) {
  if (picture !== undefined) return [`--picture=${picture}`]
  return isVirtual ? [`--picture-and-stay=${join(root, 'pictures', 'understudy.png')}`] : []
}
