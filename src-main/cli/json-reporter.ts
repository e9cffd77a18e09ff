/** The result of a check as one JSON document (docs/scenarios.md, "The command"). */
import { isGood, totalsOf, type Checked, type Reporter } from './reporter.ts'
import type { Tools } from './tools.ts'

export const jsonReporter = ({ output }: Tools): Reporter => ({
  story: async () => {},
  end: async (all) => {
    const totals = totalsOf(all)
    const ok = all.every(isGood)
    await output.line(JSON.stringify({ ok, totals, files: all.map(storyData) }, null, 2))
  },
})

function storyData(checked: Checked) {
  const { file, name, title, policy, pinned, seconds, problems, steps, findings } = checked
  return {
    file,
    ok: isGood(checked),
    ...(title !== undefined && { title }),
    ...(name !== undefined && { name }),
    ...(policy !== undefined && { policy }),
    ...(pinned !== undefined && { pinned }),
    seconds,
    problems,
    steps,
    expectations: findings,
  }
}
