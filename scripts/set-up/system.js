/** Sees to what Electron needs from the system: installs it as root on Debian and Ubuntu, else names the command. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { say, Stop } from '../talk.js'

const windowLibraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']

/**
 * @typedef {{ libraries: readonly string[], xvfb: boolean, pyJwt: boolean }} Missing
 */

/**
 * The libraries that `ldd` does not find.
 * @param {string} ldd what it printed
 */
export const missingLibraries = (ldd) =>
  ldd.split('\n').flatMap((line) => (line.endsWith(' => not found') ? [line.replace(' => not found', '').trim()] : []))

/** @param {Missing} missing */
export const packagesFor = ({ libraries, xvfb, pyJwt }) => [
  ...(libraries.length > 0 ? windowLibraries : []),
  ...(xvfb ? ['xvfb'] : []),
  ...(pyJwt ? ['python3-jwt'] : []),
]

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit time (`libgtk-3-0t64`): take the new name where there is one.
 * @param {readonly string[]} names
 * @param {string} policy what `apt-cache policy` said of both spellings
 */
export const currentNames = (names, policy) =>
  names.map((name) =>
    new RegExp(`^${name}t64:\\n.*\\n  Candidate: (?!\\(none\\))`, 'm').test(policy) ? `${name}t64` : name,
  )

/**
 * @param {string} osRelease the text of /etc/os-release
 */
export const isDebianLike = (osRelease) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease)

/**
 * @param {import('./electron.js').Electron} electron
 * @param {{ needsXvfb: boolean, forTests: boolean }} use
 */
export function setUpSystem(electron, { needsXvfb, forTests }) {
  if (process.platform !== 'linux') return
  const look = () => ({
    libraries: missingLibraries(output('ldd', [electron.executable])),
    xvfb: needsXvfb && !works('sh', ['-c', 'command -v Xvfb']),
  })
  const pyJwt = forTests && !findPythonWithJwt()
  const missing = { ...look(), pyJwt }
  const packages = packagesFor(missing)
  if (packages.length === 0) return checkSandbox(electron)

  const isDebian = existsSync('/etc/os-release') && isDebianLike(readFileSync('/etc/os-release', 'utf8'))
  if (isDebian && process.getuid?.() === 0) installPackages(packages)
  else if (missing.libraries.length > 0 || missing.xvfb) throw new Stop(askFor(missing, isDebian))
  else say(`The tests against PyJWT need one more package: ${aptCommand(packages)}`)

  const left = look().libraries
  if (left.length > 0) throw new Stop(`Electron still lacks ${nameSome(left)}.`)
  checkSandbox(electron)
}

/** The Python that can make and check JWTs, for the tests against another implementation. */
export const findPythonWithJwt = () =>
  ['/usr/bin/python3', 'python3'].find((python) => works(python, ['-c', 'import jwt']))

/** @param {readonly string[]} packages */
function installPackages(packages) {
  say(`Installing ${packages.join(', ')} (as root, with apt-get) …`)
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...currentNames(packages, policyOf(packages))])
}

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-qq', ...args], { env, encoding: 'utf8' })
  if (result.status !== 0) throw new Stop(`apt-get ${args.join(' ')} failed:\n${result.stdout}${result.stderr}`)
}

/**
 * @param {Missing} missing
 * @param {boolean} isDebian
 */
function askFor(missing, isDebian) {
  const lacking = nameSome([...missing.libraries, ...(missing.xvfb ? ['Xvfb'] : [])])
  return isDebian
    ? `This system lacks ${lacking}. Please run, then start again:\n  ${aptCommand(packagesFor(missing))}`
    : `This system lacks ${lacking}. Please install your system's packages for GTK 3, NSS, ALSA, GBM and Xvfb.`
}

/** @param {readonly string[]} names */
export const nameSome = (names) =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')

/** @param {readonly string[]} packages */
const aptCommand = (packages) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${currentNames(packages, policyOf(packages)).join(' ')}`

/** @param {readonly string[]} packages */
const policyOf = (packages) => output('apt-cache', ['policy', ...packages.flatMap((name) => [name, `${name}t64`])])

/**
 * Ubuntu 24.04 keeps ordinary programs from making the sandbox they need; Electron then dies with a riddle.
 * @param {import('./electron.js').Electron} electron
 */
function checkSandbox(electron) {
  const rule = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  if (process.getuid?.() === 0 || !existsSync(rule) || readFileSync(rule, 'utf8').trim() !== '1') return
  const helper = `${electron.dist}/chrome-sandbox`
  if (works('test', ['-u', helper])) return
  throw new Stop(
    `This system does not let Electron make its sandbox. Please run, then start again:\n` +
      `  sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  )
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''
