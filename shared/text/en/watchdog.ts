/** The watchdog of `understudy check --window`: what a page says, held against what it must say. */
export const watchdog = {
  option: 'play each story in the real window, too, and hold what the page says against what it must say',
  place: 'window: {{where}}',
  held_one: 'window: {{count}} place says what it must',
  held_other: 'window: {{count}} places say what they must',
  head: 'Head of the ticket',
  step: 'Story',
  addresses: 'Email addresses on the agent’s screen (rule E1)',
  nothing: 'nothing',
  other: 'must say “{{expected}}”; the page says “{{read}}”',
  otherLines: 'must say (-), the page says (+):',
  speed_one: 'Window: {{count}} step looked at, {{rate}} steps a second',
  speed_other: 'Window: {{count}} steps looked at, {{rate}} steps a second',
  noWindow: 'No window can be opened here: {{why}}',
  alone:
    'error: --window plays stories once and as their files pin the policy: leave --policy, --update and --watch out',
} as const
