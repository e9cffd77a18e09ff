/** What is on stage: the workspace, or a story over a fresh memory journal of its own. The window plays before either. */
import type { Bridge, Push, StoryReply, StoryShelf, StoryState } from '../contract/bridge.ts'
import type { Coverage } from '../contract/coverage.ts'
import type { Desk } from './desk-types.ts'

/** A story being played. */
export type Playing = {
  readonly desk: Desk
  readonly state: () => StoryState
  /** Does the next step; at the end, nothing. */
  readonly next: () => Promise<void>
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
  | 'openStory'
  | 'stepStory'
  | 'restartStory'
  | 'leaveStory'
export type Theatre = Pick<Bridge, Served> & {
  /** Tells the window what is on stage once more: in another language, for example. */
  readonly tell: () => void
  readonly retold: Desk['retold']
  /** Puts another workspace on stage; a story that was there is over. */
  readonly show: (desk: Desk, name: string) => void
}

export function openTheatre(desk: Desk, name: string, library: Library, push: (push: Push) => void): Theatre {
  let workspace = { desk, name }
  let playing: Playing | undefined
  let stopListening = () => {}
  let acting: Promise<unknown> = Promise.resolve()
  /** What changes the stage is done one at a time, in the order in which it was asked. */
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = acting.then(act)
    acting = done.catch(() => {})
    return done
  }

  const onStage = (): Desk => playing?.desk ?? workspace.desk
  const state = (): StoryState | null => playing?.state() ?? null
  const tell = () => push({ type: 'stage', story: state(), workspace: workspace.name })

  function setStage(story: Playing | undefined): void {
    stopListening()
    playing = story
    stopListening = onStage().onCommitted((position) => push({ type: 'changed', position }))
    tell()
  }

  async function openStory(file: string): Promise<StoryReply> {
    const opened = await library.open(file)
    if (!opened.ok) return opened
    setStage(opened.playing)
    return { ok: true, story: opened.playing.state() }
  }

  setStage(undefined)
  return {
    send: (command) => onStage().send(command),
    ask: async (query, asOf) => onStage().ask(query, asOf),
    file: async (digest) => onStage().file(digest) ?? null,
    signToken: (request) => onStage().sign(request),
    judgeToken: (token) => onStage().judge(token),
    takeKey: async (key) => onStage().takeKey(key),
    preview: (login) => onStage().preview(login),
    story: async () => state(),
    stories: library.list,
    coverage: library.coverage,
    openStory: (file) => inTurn(() => openStory(file)),
    stepStory: () =>
      inTurn(async () => {
        if (!playing) return noStory
        const story = playing
        await story.next()
        if (story === playing) tell()
        return { ok: true, story: story.state() }
      }),
    restartStory: () => inTurn(async () => (playing ? openStory(playing.state().file) : noStory)),
    leaveStory: () =>
      inTurn(async () => {
        if (playing) setStage(undefined)
        return { ok: true }
      }),
    tell,
    retold: (choice) => onStage().retold(choice),
    show: (newDesk, newName) => {
      // Told on its own, so that the window knows the end of a story from another workspace.
      if (playing) setStage(undefined)
      workspace = { desk: newDesk, name: newName }
      setStage(undefined)
    },
  }
}

/** Nobody sees it: without a story there is nothing to step. */
const noStory: StoryReply = { ok: false, problem: '' }
