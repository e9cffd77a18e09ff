/** What the scripts say to people: short lines, and a way to stop with a reason. */

/** @param {string} line */
export const say = (line) => console.log(`understudy: ${line}`)

/** Something a person must do first. Its message is all they need to read, so it is shown without a stack. */
export class Stop extends Error {}

/**
 * Runs a script to its exit code.
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`understudy: ${error.message}`)
    process.exitCode = 1
  }
}
