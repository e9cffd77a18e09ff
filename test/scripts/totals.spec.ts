import { describe, expect, it } from 'vitest'
import { addUp, judgeRun, readPlaywright, readVitest, totalsLine } from '#scripts/totals.js'

describe('the last line of npm test', () => {
  it('adds both runners up', () => {
    const vitest = readVitest({ numPassedTests: 40, numFailedTests: 1 })
    const playwright = readPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1 } })
    expect(totalsLine(addUp([vitest, playwright]))).toBe('46 passed, 3 failed')
  })

  it('counts a spec file that does not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}, {}, {}] },
      ],
    }
    expect(readVitest(report)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts an error outside any end-to-end test as a failure', () => {
    const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'no config' }] }
    expect(readPlaywright(report)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a run', () => {
  it('stands as reported when its runner ended well', () => {
    expect(judgeRun({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 })
    expect(judgeRun({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('fails when its runner broke after the last test, left no report, or found no test', () => {
    expect(judgeRun({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
    expect(judgeRun(undefined, 0)).toEqual({ passed: 0, failed: 1 })
    expect(judgeRun({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
  })
})
