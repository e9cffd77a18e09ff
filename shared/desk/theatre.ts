/** What is on stage: the workspace, or a story over a fresh memory journal of its own. The window plays before either. */
import type { Bridge, Push, Standpoint, StoryReply, StoryState } from '../contract/bridge.ts'
import type { Coverage } from '../contract/coverage.ts'
import type { Looking, Moment } from '../contract/playing.ts'
import type { StoryShelf } from '../contract/story-shelf.ts'
import type { Instant } from '../engine/ids.ts'
import type { Desk } from './desk-types.ts'
import { openPlayhead } from './playhead.ts'

/** How far the journal had come once a step was done, and what the story's clock said. */
export type StepEnd = { readonly position: number; readonly at: Instant }

/** A story being played. */
export type Playing = {
  readonly desk: Desk
  readonly state: () => StoryState
  /** Of the setting up, then of each step that was done. */
  readonly ends: () => readonly StepEnd[]
  /** Does the next step; at the end, nothing. */
  readonly next: () => Promise<boolean>
}

/** The story, set up before its first step; or what is wrong with its file, with line and column. */
export type OpenedStory =
  { readonly ok: true; readonly playing: Playing } | { readonly ok: false; readonly problem: string }

/** Where stories come from. */
export type Library = {
  readonly list: () => Promise<StoryShelf>
  readonly open: (file: string) => Promise<OpenedStory>
  readonly coverage: () => Promise<Coverage>
}

type Served =
  | 'send'
  | 'ask'
  | 'file'
  | 'signToken'
  | 'judgeToken'
  | 'takeKey'
  | 'preview'
  | 'story'
  | 'stories'
  | 'coverage'
  | 'looking'
  | 'lookAt'
  | 'openStory'
  | 'restartStory'
  | 'leaveStory'
export type Theatre = Pick<Bridge, Served> & {
  /** Tells the window what is on stage once more: in another language, for example. */
  readonly tell: () => void
  /** The desk of what is on stage. */
  readonly desk: () => Desk
  /** Puts another workspace on stage, seen from where somebody stood; a story that was there is over. */
  readonly show: (desk: Desk, name: string, at?: Standpoint) => void
}

export function openTheatre(desk: Desk, name: string, library: Library, push: (push: Push) => void): Theatre {
  let workspace = { desk, name }
  let playing: Playing | undefined
  let playhead = openPlayhead(desk, undefined)
  let stopListening = () => {}
  let acting: Promise<unknown> = Promise.resolve()
  /** What changes the stage is done one at a time, in the order in which it was asked. */
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = acting.then(act)
    acting = done.catch(() => {})
    return done
  }

  const onStage = (): Desk => playing?.desk ?? workspace.desk
  const looking = (): Looking | null => playhead.looking()
  const state = (): StoryState | null => playhead.story()
  const tell = (at?: Standpoint) =>
    push({ type: 'stage', story: state(), workspace: workspace.name, ...(at && { at }) })

  function setStage(story: Playing | undefined, at?: Standpoint): void {
    stopListening()
    const wasLooking = looking()
    playing = story
    playhead = openPlayhead(onStage(), playing)
    stopListening = onStage().onCommitted((position) => push({ type: 'changed', position }))
    tell(at)
    if (wasLooking) push({ type: 'looking', looking: null })
  }

  async function lookAt(moment: Moment): Promise<Looking | null> {
    const [moved, before] = [playhead, looking()]
    await moved.move(moment)
    const now = looking()
    // Where another journal came on stage meanwhile, that was told already.
    if (moved !== playhead) return now
    if (playing) tell()
    if (before ?? now) push({ type: 'looking', looking: now })
    return now
  }

  async function openStory(file: string): Promise<StoryReply> {
    const opened = await library.open(file)
    if (!opened.ok) return opened
    setStage(opened.playing)
    return { ok: true, story: opened.playing.state() }
  }

  setStage(undefined)
  return {
    send: async (command) => (looking() ? { ok: false, refusal: { code: 'looking-back' } } : onStage().send(command)),
    ask: async (query, asOf) => {
      const then = asOf === undefined ? looking() : null
      return then ? onStage().ask(query, then.position, then.at) : onStage().ask(query, asOf)
    },
    file: async (digest) => onStage().file(digest) ?? null,
    signToken: (request) => onStage().sign(request),
    judgeToken: (token) => onStage().judge(token),
    takeKey: async (key) => onStage().takeKey(key),
    preview: async (login) => (looking() ? { ok: false, refusal: { code: 'looking-back' } } : onStage().preview(login)),
    story: async () => state(),
    stories: library.list,
    coverage: library.coverage,
    openStory: (file) => inTurn(() => openStory(file)),
    looking: async () => looking(),
    lookAt: (moment) => inTurn(() => lookAt(moment)),
    restartStory: () => inTurn(async () => (playing ? openStory(playing.state().file) : noStory)),
    leaveStory: () =>
      inTurn(async () => {
        if (playing) setStage(undefined)
        return { ok: true }
      }),
    tell: () => tell(),
    desk: onStage,
    show: (newDesk, newName, at) => {
      // Told on its own, so that the window knows the end of a story from another workspace.
      if (playing) setStage(undefined)
      workspace = { desk: newDesk, name: newName }
      setStage(undefined, at)
    },
  }
}

/** Nobody sees it: without a story there is nothing to step. */
const noStory: StoryReply = { ok: false, problem: '' }
