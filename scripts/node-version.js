/** Imported before all else: says in words that Node is too old, before anything stumbles over it. */
const [oldestMajor, oldestMinor] = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(
    `understudy: this needs Node ${oldestMajor}.${oldestMinor} or newer, and this is ${process.versions.node}.`,
  )
  process.exit(1)
}
