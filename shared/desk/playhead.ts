/** Where in time the stage stands: at its now, or looked at as it was at some moment. Nothing is lost by looking. */
import type { StoryState } from '../contract/bridge.ts'
import type { Looking, Moment } from '../contract/playing.ts'
import type { Desk } from './desk-types.ts'
import type { Playing } from './theatre.ts'

export type Playhead = {
  /** Nothing at now. */
  readonly looking: () => Looking | null
  /** The story as it stands at that moment. */
  readonly story: () => StoryState | null
  readonly move: (moment: Moment) => Promise<void>
}

/** In a story the step is kept, too: one in which only time passes has no event of its own. */
type Held = Omit<Looking, 'last'> & { readonly step?: number }

/** Steps on through the story, and through the acts of a workspace. */
export function openPlayhead(desk: Desk, playing: Playing | undefined): Playhead {
  let held: Held | undefined

  const last = (): number => desk.act(Infinity).to
  const position = (): number => held?.position ?? last()

  /** Before its first act there is nothing to be seen of a workspace; a story begins with its stage set. */
  function lookAtAct(wanted: number): void {
    const first = playing?.ends()[0]?.position ?? 1
    const { to, at } = desk.act(Math.max(wanted, first))
    held = at === undefined || to >= last() ? undefined : { position: to, at }
  }

  async function toStep(story: Playing, wanted: number): Promise<void> {
    const step = Math.max(0, wanted)
    held = story.ends()[step + 1] && { ...story.ends()[step]!, step }
    while (story.ends().length <= step && (await story.next()));
  }

  const stepNow = (story: Playing): number =>
    held?.step ?? story.ends().findLastIndex((end) => end.position <= position())

  async function stepBy(story: Playing, by: 1 | -1): Promise<void> {
    const step = stepNow(story)
    const end = story.ends()[step]!
    // What was done by hand since that step is taken for a step of its own.
    const isBehind = position() > end.position
    if (by === -1 && isBehind) held = { ...end, step }
    else if (by === 1 && held && !story.ends()[step + 1]) held = undefined
    else await toStep(story, step + by)
  }

  return {
    looking: () => (held ? { position: held.position, at: held.at, last: last() } : null),
    story: () => {
      if (!playing) return null
      const state = playing.state()
      if (!held) return state
      const done = stepNow(playing)
      return {
        ...state,
        done,
        steps: state.steps.map(({ ticket, ...step }) => (ticket && step.number <= done ? { ...step, ticket } : step)),
        findings: state.findings.filter(({ step }) => step <= done),
      }
    },
    move: async (moment) => {
      if (moment === 'now') held = undefined
      else if ('position' in moment) lookAtAct(moment.position)
      else if (playing) await ('by' in moment ? stepBy(playing, moment.by) : toStep(playing, moment.step))
      else if ('by' in moment) lookAtAct(moment.by === 1 ? position() + 1 : desk.act(position()).from - 1)
    },
  }
}
