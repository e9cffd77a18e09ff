/** The settings of the messaging bot: its words, its business hours, the articles that it offers, and how it would sound. */
import type { Weekday } from '../../engine/heads.ts'

export const bot = {
  title: 'Messaging bot',
  lead: 'What the bot says to whoever begins a conversation. These settings hold under every policy (rule B2), for what is written from now on.',
  says: 'What it says',
  greeting: 'Greeting',
  question: 'Question for name and email',
  questionHint: 'Only anonymous people are asked (rule B1).',
  followUp: 'Follow-up',
  followUpHint: 'Before an agent takes over.',

  articles: 'Offer help articles that fit the message',
  articlesHint:
    'By words of their titles and texts. Articles that need sign-in only to whoever can read them (rule G1).',
  articlesWords: 'Words above the articles',
  articlesDefault: 'These articles may help:',

  hours: 'Business hours',
  hoursHint: 'Outside them the bot has other words. Without them it says the same at every hour.',
  timeZone: 'Time zone',
  timeZoneHint: 'For example Europe/Berlin',
  week: 'Week',
  from: '{{day}}, from',
  to: '{{day}}, to',
  until: 'to',
  closed: 'Closed',
  nextDay: 'ends on the next day',
  allDay: 'the whole day',
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  } satisfies Record<Weekday, string>,
  outside: 'What it says outside business hours',
  outsideDefault: {
    greeting: 'Hi! Thanks for writing. We are not here right now.',
    question: 'Please leave your name and email address, so that we can find you again.',
    followUp: 'We will answer as soon as we are back.',
  },

  save: 'Save',
  cancel: 'Discard changes',
  saved: 'The settings of the bot are saved',

  preview: {
    title: 'How it sounds',
    always: 'At every hour',
    within: 'Within business hours',
    outside: 'Outside business hours',
    now: 'now',
    clock: 'On the clock of this workspace it is {{day}}, {{time}} in {{timeZone}}.',
    anonymous: 'To somebody who is not logged in',
    loggedIn: 'To somebody who is logged in',
    message: 'Hello',
    article: 'An article that fits',
  },
} as const
