/** What stands in the fields of the bot's settings, and what it would save. */
import type { CommandOf } from '#shared/contract/command.ts'
import type { BotSettings, BotTexts, BusinessHours, Weekday } from '#shared/engine/heads.ts'
import type { Say } from '#shared/text/text.ts'

export type BotDraft = {
  readonly texts: BotTexts
  readonly offersArticles: boolean
  readonly articles: string
  readonly hasHours: boolean
  readonly hours: BusinessHours
}

const usualDays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
export const usualHours = { from: '09:00', to: '17:00' }

/** Where nothing is set yet, what would be a good beginning. */
export const draftOf = (t: Say, bot: BotSettings, hours: BusinessHours | undefined, timeZone: string): BotDraft => ({
  texts: { greeting: bot.greeting, question: bot.question, followUp: bot.followUp },
  offersArticles: bot.articles !== undefined,
  articles: bot.articles ?? t('bot.articlesDefault'),
  hasHours: hours !== undefined,
  hours: hours ?? {
    timeZone,
    week: Object.fromEntries(usualDays.map((day) => [day, usualHours])),
    outside: {
      greeting: t('bot.outsideDefault.greeting'),
      question: t('bot.outsideDefault.question'),
      followUp: t('bot.outsideDefault.followUp'),
    },
  },
})

/** Both are always asked: what is as it was leaves no trace. */
export const commandsOf = ({
  texts,
  offersArticles,
  articles,
  hasHours,
  hours,
}: BotDraft): readonly [CommandOf<'ChangeBotTexts'>, CommandOf<'ChangeBusinessHours'>] => [
  { type: 'ChangeBotTexts', ...texts, articles: offersArticles ? articles : null },
  { type: 'ChangeBusinessHours', hours: hasHours ? hours : null },
]
