/** Who and what takes part, read off the file's words, with everything that they may leave out filled in. */
import type { Command } from '../contract/command.ts'
import { newDevice } from '../contract/new-device.ts'
import type { BotTexts } from '../engine/heads.ts'
import { agentId, groupId } from '../engine/ids.ts'
import { defaultBot } from '../engine/workspace/decide-workspace.ts'
import { botIn, hoursIn } from './language/bot-words.ts'
import type { ScenarioFile } from './language/file.ts'
import type { DeviceWord } from './language/header.ts'
import { policyIn } from './language/policy-words.ts'
import { isYes } from './language/values.ts'
import { madeUpKeyId, madeUpSecret } from './luck.ts'

export type CastMember = { readonly externalId: string; readonly name?: string; readonly email?: string }
export type TeachingKey = { readonly name: string; readonly id: string; readonly secret: string }

export type Cast = {
  readonly keys: readonly TeachingKey[]
  readonly people: ReadonlyMap<string, CastMember>
  readonly agents: readonly string[]
  readonly groups: readonly string[]
  readonly devices: readonly string[]
  readonly articles: readonly string[]
}

export function castOf(words: ScenarioFile): Cast {
  const people = Object.entries(words.people ?? {}).map(([called, { 'external id': externalId, name, email }]) => {
    return [called, { externalId, ...(name !== undefined && { name }), ...(email !== undefined && { email }) }] as const
  })
  return {
    keys: Object.entries(words.keys ?? {}).map(([name, key]) => ({
      name,
      id: key?.id ?? madeUpKeyId(name),
      secret: key?.secret ?? madeUpSecret(name),
    })),
    people: new Map(people),
    agents: words.agents ?? ['Agent'],
    groups: Object.keys(words.groups ?? {}),
    devices: Object.keys(words.devices ?? {}),
    articles: Object.keys(words.articles ?? {}),
  }
}

const devicesByWord = {
  browser: newDevice.web,
  phone: { kind: 'phone' },
  'iOS phone': newDevice.ios,
  'Android phone': newDevice.android,
} as const satisfies Record<DeviceWord, object>

/** What is done before the first step, by commands like everything else. */
export function settingUp(words: ScenarioFile, cast: Cast): readonly Command[] {
  const imported = Object.entries(words.people ?? {}).filter(([, { imported = 'no' }]) => isYes(imported))
  return [
    {
      type: 'SetUpWorkspace',
      name: words.workspace ?? words.title.slice(0, 255),
      ...policyIn(words.policy, words.switches),
    },
    ...(words.bot ? [changingBot(defaultBot, words.bot)] : []),
    ...(words['business hours'] ? [changingHours(botIn(defaultBot, words.bot ?? {}), words['business hours'])] : []),
    ...cast.agents.map((name) => ({ type: 'AddAgent', name }) as const),
    ...cast.groups.map((name) => ({ type: 'AddGroup', name }) as const),
    ...Object.values(words.groups ?? {}).flatMap((members, index) =>
      (members ?? []).map((name) => {
        const agent = agentId(cast.agents.indexOf(name) + 1)
        return { type: 'JoinGroup', agent, group: groupId(index + 1) } as const
      }),
    ),
    ...cast.keys.map(({ name, id, secret }) => ({ type: 'CreateSigningKey', name, teaching: { id, secret } }) as const),
    ...Object.entries(words.articles ?? {}).map(([title, article]) => {
      return {
        type: 'PublishArticle',
        title,
        body: article.text,
        needsSignIn: isYes(article['needs sign-in'] ?? 'no'),
      } as const
    }),
    ...imported.map(([called]) => importing(cast.people.get(called)!)),
    ...Object.entries(words.devices ?? {}).map(
      ([name, word]) => ({ type: 'AddDevice', name, ...devicesByWord[word] }) as const,
    ),
  ]
}

export const changingBot = (before: BotTexts, words: NonNullable<ScenarioFile['bot']>): Command => ({
  type: 'ChangeBotTexts',
  ...botIn(before, words),
})

export const changingHours = (bot: BotTexts, words: Parameters<typeof hoursIn>[1]): Command => ({
  type: 'ChangeBusinessHours',
  hours: hoursIn(bot, words),
})

export const importing = ({ externalId, name }: CastMember): Command => ({
  type: 'ImportEndUser',
  externalId,
  ...(name !== undefined && { name }),
})
