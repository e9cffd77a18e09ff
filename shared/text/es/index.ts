/** All Spanish texts, one file an area. */
import type { Texts } from '../texts.ts'
import { about } from './about.ts'
import { agent } from './agent.ts'
import { agentPreview } from './agent-preview.ts'
import { alignment } from './alignment.ts'
import { app } from './app.ts'
import { availability } from './availability.ts'
import { beforeMerge } from './before-merge.ts'
import { coverage } from './coverage.ts'
import { bench } from './bench.ts'
import { byHand } from './by-hand.ts'
import { bot } from './bot.ts'
import { capsule } from './capsule.ts'
import { cli } from './cli.ts'
import { client } from './client.ts'
import { context } from './context.ts'
import { conversations } from './conversations.ts'
import { devices } from './devices.ts'
import { emoji } from './emoji.ts'
import { evidence } from './evidence.ts'
import { files } from './files.ts'
import { handOver } from './hand-over.ts'
import { keyUse } from './key-use.ts'
import { keys } from './keys.ts'
import { language } from './language.ts'
import { logins } from './logins.ts'
import { macros } from './macros.ts'
import { menuRoles } from './menu-roles.ts'
import { menu } from './menu.ts'
import { merge } from './merge.ts'
import { nearMisses } from './near-misses.ts'
import { network } from './network.ts'
import { palette } from './palette.ts'
import { playing } from './playing.ts'
import { policy } from './policy.ts'
import { preferences } from './preferences.ts'
import { preview } from './preview.ts'
import { reauthentication } from './reauthentication.ts'
import { recording } from './recording.ts'
import { refusals } from './refusals.ts'
import { rules } from './rules.ts'
import { scenarioLanguage } from './scenario-language.ts'
import { running } from './running.ts'
import { search } from './search.ts'
import { sessions } from './sessions.ts'
import { shortcuts } from './shortcuts.ts'
import { snippets } from './snippets.ts'
import { stage } from './stage.ts'
import { stories } from './stories.ts'
import { storyShelf } from './story-shelf.ts'
import { timeline } from './timeline.ts'
import { tokens } from './tokens.ts'
import { transcript } from './transcript.ts'
import { twoPeople } from './two-people.ts'
import { whatIf } from './what-if.ts'
import { undo } from './undo.ts'
import { watchdog } from './watchdog.ts'

export const es: Texts = {
  about,
  agent,
  agentPreview,
  alignment,
  app,
  availability,
  beforeMerge,
  bench,
  byHand,
  bot,
  capsule,
  cli,
  client,
  context,
  conversations,
  coverage,
  devices,
  emoji,
  evidence,
  files,
  handOver,
  keyUse,
  keys,
  language,
  logins,
  macros,
  menu,
  menuRoles,
  merge,
  nearMisses,
  network,
  palette,
  playing,
  policy,
  preferences,
  preview,
  reauthentication,
  recording,
  refusals,
  rules,
  scenarioLanguage,
  running,
  search,
  sessions,
  shortcuts,
  snippets,
  stage,
  stories,
  storyShelf,
  timeline,
  tokens,
  transcript,
  twoPeople,
  whatIf,
  undo,
  watchdog,
}
