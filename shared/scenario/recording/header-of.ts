/** What stands above the steps of a recording: the workspace as it was before anybody did anything, and its cast. */
import type { Stamped } from '../../engine/decision.ts'
import type { AgentId, ArticleId, DeviceId, GroupId, KeyId } from '../../engine/ids.ts'
import { platformOf } from '../../engine/people/platform.ts'
import type { Kept, Told } from '../../journal/journal.ts'
import { botWords, hoursWords } from '../language/bot-words.ts'
import type { ScenarioFile } from '../language/file.ts'
import { policyWords } from '../language/policy-words.ts'
import { none } from '../language/values.ts'
import { namesOf } from './names.ts'
import { peopleIn, type RecordedPeople } from './people.ts'

/** What everything is called in the file. */
export type Names = {
  readonly agents: ReadonlyMap<AgentId, string>
  readonly groups: ReadonlyMap<GroupId, string>
  readonly devices: ReadonlyMap<DeviceId, string>
  readonly articles: ReadonlyMap<ArticleId, string>
  readonly keys: ReadonlyMap<KeyId, string>
  readonly people: RecordedPeople
}
export type HeaderWords = Omit<ScenarioFile, 'understudy' | 'title' | 'steps' | 'clock'>

export const namesIn = ({ heads }: Told, standing: readonly Kept[]): Names => ({
  agents: namesOf(heads.agents.all()),
  groups: namesOf(heads.groups.all()),
  devices: namesOf(heads.devices.all()),
  articles: namesOf(heads.articles.all().map(({ id, title }) => ({ id, name: title }))),
  keys: namesOf(heads.keys.all()),
  people: peopleIn(standing),
})

/** These always stand above the steps: the language has no step for them. */
const alwaysAbove = ['SetUpWorkspace', 'AddAgent', 'AddGroup', 'JoinGroup', 'AddDevice', 'PublishArticle']
/** These do as long as nothing else has been done. */
const aboveAtFirst = ['ImportEndUser', 'ChangeBotTexts', 'ChangeBusinessHours', 'ChangePolicy', 'CreateSigningKey']

export const standsAbove = ({ command: { type } }: Stamped, hasBegun: boolean): boolean =>
  alwaysAbove.includes(type) || (!hasBegun && aboveAtFirst.includes(type))

/** `above`: the commands that stand above the steps, in their order. */
export function headerOf(above: readonly Stamped[], { heads }: Told, names: Names): HeaderWords {
  const words: HeaderWords = {}
  const keys: NonNullable<HeaderWords['keys']> = {}
  const people: NonNullable<HeaderWords['people']> = Object.fromEntries(
    [...names.people.cast].map(([called, { externalId, ...said }]) => [called, { 'external id': externalId, ...said }]),
  )
  const groups: NonNullable<HeaderWords['groups']> = Object.fromEntries(
    [...names.groups.values()].map((name) => [name, []]),
  )
  for (const { command } of above) {
    switch (command.type) {
      case 'SetUpWorkspace':
        words.workspace = command.name
        setPolicy(command)
        break
      case 'ChangePolicy':
        setPolicy(command)
        break
      case 'ChangeBotTexts': {
        const { articles } = command
        const bot = { ...botWords(command), ...(articles !== undefined && { articles: articles ?? none }) }
        if (Object.keys(bot).length > 0) words.bot = bot
        break
      }
      case 'ChangeBusinessHours':
        if (command.hours) words['business hours'] = hoursWords(command.hours)
        else delete words['business hours']
        break
      case 'JoinGroup':
        groups[names.groups.get(command.group) ?? command.group]?.push(names.agents.get(command.agent) ?? command.agent)
        break
      case 'CreateSigningKey':
        keys[names.keys.get(command.key) ?? command.name] = command.teaching ?? null
        break
      case 'ImportEndUser': {
        const called = names.people.calledBy(command.externalId)
        if (called !== undefined) people[called] = { ...people[called]!, imported: 'yes' }
        break
      }
    }
  }
  const { agents, devices, articles } = names
  return {
    ...words,
    ...(Object.keys(keys).length > 0 && { keys }),
    ...(Object.keys(people).length > 0 && { people }),
    ...(agents.size > 0 && { agents: [...agents.values()] }),
    ...(groups && Object.keys(groups).length > 0 && { groups }),
    ...(devices.size > 0 && {
      devices: Object.fromEntries(heads.devices.all().map((one) => [devices.get(one.id)!, deviceWord(one)])),
    }),
    ...(articles.size > 0 && {
      articles: Object.fromEntries(
        heads.articles
          .all()
          .map(({ id, body, needsSignIn }) => [
            articles.get(id)!,
            { text: body, ...(needsSignIn && { 'needs sign-in': 'yes' as const }) },
          ]),
      ),
    }),
  }

  function setPolicy({
    policy,
    switches,
  }: {
    readonly policy: NonNullable<HeaderWords['policy']>
    readonly switches?: object | undefined
  }): void {
    words.policy = policy
    delete words.switches
    Object.assign(words, policyWords(switches))
  }
}

type DeviceHead = ReturnType<Told['heads']['devices']['all']>[number]
const deviceWord = (device: DeviceHead) =>
  (({ web: 'browser', ios: 'iOS phone', android: 'Android phone' }) as const)[platformOf(device)]
