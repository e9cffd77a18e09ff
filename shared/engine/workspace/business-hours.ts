/**
 * When agents are there: a weekly schedule on the clocks of one time zone, and the words that the bot has outside it
 * (rule B2). What counts is what a clock on the wall of that zone shows, so an hour that summer time repeats counts twice,
 * and one that it leaves out never comes.
 */
import type { BotTexts, BusinessHours, OpenHours, Weekday, Workspace } from '../heads.ts'
import { weekdays } from '../heads.ts'
import type { Instant } from '../ids.ts'
import { wallClock } from '../time.ts'

/** Minutes since midnight of "09:30". */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Hours that end when or before they begin go on over midnight; from a time to the same time is a whole day. */
const goesOver = ({ from, to }: OpenHours): boolean => minutesOf(to) <= minutesOf(from)

const dayBefore = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 6) % 7]!

export function isOpenAt({ timeZone, week }: BusinessHours, at: Instant): boolean {
  const { day, minutes } = wallClock(at, timeZone)
  const [today, yesterday] = [week[day], week[dayBefore(day)]]
  if (today && minutes >= minutesOf(today.from) && (goesOver(today) || minutes < minutesOf(today.to))) return true
  return yesterday !== undefined && goesOver(yesterday) && minutes < minutesOf(yesterday.to)
}

/** The words in force: a workspace without business hours has one set of them for every hour. */
export const botTextsAt = ({ bot, businessHours }: Workspace, at: Instant): BotTexts =>
  businessHours && !isOpenAt(businessHours, at) ? businessHours.outside : bot
