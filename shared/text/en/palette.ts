/** The command palette: one field to find or do anything. */
export const palette = {
  title: 'Find or do anything',
  hint: 'An act, a ticket, a rule, a story',
  results: 'Results',
  group: { acts: 'Acts', tickets: 'Tickets', recent: 'Workspaces', stories: 'Stories', rules: 'Rules' },
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  none: 'Nothing is called that.',
  noneBody: 'Try fewer letters, a ticket’s number or subject, a person’s name, or a rule such as U4.',
  theme: 'Theme: {{theme}}',
  agent: 'Sit in the chair of {{name}}',
  story: 'Put on stage: {{title}}',
  leaveStory: 'Leave the story',
  recent: 'Open {{name}}',
  ticket: '#{{number}} {{subject}}',
  keys: { move: 'to move', choose: 'to choose', close: 'to close' },
} as const
