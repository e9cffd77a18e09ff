/** Adds up what Vitest and Playwright report, so that the last line of `npm test` tells the truth. */

/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * A spec file that could not even be loaded has no tests of its own and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults?: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Totals}
 */
export function readVitest({ numPassedTests, numFailedTests, testResults = [] }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: numPassedTests, failed: numFailedTests + unloaded }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 * @returns {Totals}
 */
export const readPlaywright = ({ stats, errors = [] }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/**
 * A runner that broke without naming a failed test, or that found no test, counts as one failure.
 * @param {Totals | undefined} totals what its report says, if it wrote one
 * @param {number} exitCode
 * @returns {Totals}
 */
export function judgeRun(totals, exitCode) {
  const { passed, failed } = totals ?? { passed: 0, failed: 0 }
  const isSound = failed > 0 || (exitCode === 0 && passed > 0)
  return { passed, failed: isSound ? failed : 1 }
}

/**
 * @param {readonly Totals[]} runs
 * @returns {Totals}
 */
export const addUp = (runs) => ({
  passed: runs.reduce((sum, run) => sum + run.passed, 0),
  failed: runs.reduce((sum, run) => sum + run.failed, 0),
})

/** @param {Totals} totals */
export const totalsLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
