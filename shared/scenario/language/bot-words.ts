/** The bot's settings in the words of a scenario: its texts, the articles it offers, its business hours. */
import * as z from 'zod'
import { weekdays, type BotTexts, type BusinessHours, type OpenHours, type Weekday } from '../../engine/heads.ts'
import { isTimeZone } from '../../engine/time.ts'
import { none, text } from './values.ts'

const texts = {
  greeting: text.optional(),
  question: text.optional().describe('The question for name and email, which only anonymous people are asked.'),
  'follow-up': text.optional().describe('What the bot says before an agent takes over.'),
}
const isSaid = (words: object): boolean => Object.keys(words).length > 0

export const botTexts = z
  .strictObject({
    ...texts,
    articles: text.optional().describe('The words with which the bot offers help articles that fit, or "none".'),
  })
  .refine(isSaid)
  .meta({ minProperties: 1 })

const day = z
  .string()
  .regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9] to (?:[01][0-9]|2[0-3]):[0-5][0-9]$/)
  .optional()
  .describe('Such as "09:00 to 17:00". Left out: closed.')
export const businessHours = z.strictObject({
  'time zone': text.refine(isTimeZone).describe('Its IANA name, such as "Europe/Berlin".'),
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
  outside: z
    .strictObject(texts)
    .refine(isSaid)
    .meta({ minProperties: 1 })
    .describe('What the bot says outside these hours; what is left out it says as within.'),
})

type BotWords = z.infer<typeof botTexts>
/** As a command has them. */
type HoursGiven = Omit<BusinessHours, 'week'> & { readonly week: { readonly [Day in Weekday]?: OpenHours | undefined } }
type HoursWords = z.infer<typeof businessHours>

/** What is not mentioned stays. */
export const botIn = (before: BotTexts, words: BotWords) => ({
  greeting: words.greeting ?? before.greeting,
  question: words.question ?? before.question,
  followUp: words['follow-up'] ?? before.followUp,
  ...(words.articles !== undefined && { articles: words.articles === none ? null : words.articles }),
})

export function hoursIn(bot: BotTexts, words: HoursWords | typeof none): BusinessHours | null {
  if (words === none) return null
  const open = weekdays.flatMap((name): [Weekday, OpenHours][] => {
    const [from, to] = words[name]?.split(' to ') ?? []
    return from !== undefined && to !== undefined ? [[name, { from, to }]] : []
  })
  const { greeting, question, followUp } = botIn(bot, words.outside)
  return { timeZone: words['time zone'], week: Object.fromEntries(open), outside: { greeting, question, followUp } }
}

/** The bot's texts as a story says them. What is blank has no words. */
export const botWords = ({ greeting, question, followUp }: BotTexts) => ({
  ...(greeting.trim() !== '' && { greeting }),
  ...(question.trim() !== '' && { question }),
  ...(followUp.trim() !== '' && { 'follow-up': followUp }),
})

export const hoursWords = ({ timeZone, week, outside }: HoursGiven): HoursWords => ({
  'time zone': timeZone,
  ...Object.fromEntries(
    weekdays.flatMap((name) => {
      const hours = week[name]
      return hours ? [[name, `${hours.from} to ${hours.to}`]] : []
    }),
  ),
  outside: botWords(outside),
})
