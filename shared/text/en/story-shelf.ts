/** The shelf of stories: looking through it, and what a card says. */
export const storyShelf = {
  find: 'Find a story',
  findHint: 'Words, or a rule such as U4',
  found_one: '{{count}} story',
  found_other: '{{count}} stories',
  nothing: 'No story fits. Try fewer words, or any level.',
  levels: 'Level',
  anyLevel: 'Any level',
  level: { beginner: 'Beginner', advanced: 'Advanced', expert: 'Expert' },
  otherTopics: 'Other stories',
  form: 'Form of “{{title}}”',
  under: 'Policy: {{policy}}',
} as const
