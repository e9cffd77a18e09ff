/** The result of a check as one JSON document. */
import { totalsOf, type Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

export const jsonReporter = ({ output }: Tools): Reporter => ({
  file: async () => {},
  end: async (all) => {
    const totals = totalsOf(all)
    const files = all.map(({ file, title, problems, steps, findings }) => ({
      file,
      ok: problems.length === 0 && findings.every(({ ok }) => ok),
      ...(title !== undefined && { title }),
      problems,
      steps,
      expectations: findings,
    }))
    const ok = totals.wrongFiles === 0 && totals.failed === 0
    await output.line(JSON.stringify({ ok, totals, files }, null, 2))
  },
})
