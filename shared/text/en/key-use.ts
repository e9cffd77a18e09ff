/** What the deletion of a key would break, told before it is confirmed (rules K4, K7). */
export const keyUse = {
  title: 'What stands on this key',
  logins_one: 'It has signed one login: {{person}}, {{when}}.',
  logins_other: 'It has signed {{count, number}} logins. The last one: {{person}}, {{when}}.',
  never: 'Nobody has logged in with it yet.',
  sessions_one: '{{count, number}} session stands on it, and goes on without it:',
  sessions_other: '{{count, number}} sessions stand on it, and go on without it:',
  noSessions: 'No session stands on it now.',
  session: '{{person}} on {{device}}',
  more_one: 'and {{count, number}} more',
  more_other: 'and {{count, number}} more',
  refused:
    'From now on every token signed with it is refused (kid-deleted). How many were handed out and not shown yet, nobody here can know.',
} as const
