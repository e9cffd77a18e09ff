/** What transcripts say around the words of the screen itself. */
export const transcript = {
  policy: 'Policy: {{policy}}',
  unchanged: 'Nothing changes on the agent’s screen.',
  refused: 'Refused: {{message}} {{cure}}',
  views: 'Lists of {{name}}',
  view: '{{view}}: {{tickets}}',
  noTicket: 'no ticket',
  andMore_one: '{{numbers}} and {{count}} more',
  andMore_other: '{{numbers}} and {{count}} more',
  ticket: 'Ticket #{{number}} on screen: {{subject}}',
  fact: '{{name}}: {{value}}',
  noExternalId: 'none',
  linesBefore_one: '{{count}} line as before',
  linesBefore_other: '{{count}} lines as before',
  notice: '{{device}}: {{notice}}',
} as const
