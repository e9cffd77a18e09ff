/** What the agent would see of a token on the bench, before anybody logs in with it. */
export const agentPreview = {
  title: 'What the agent would see',
  on: 'On {{device}}',
  before: 'Sign or paste a token to see it here.',
  refused: 'Nothing changes: the token would be refused ({{code}}). The agent goes on seeing:',
  nobody: 'Nobody yet: no message was written on {{device}}.',
  ticket: 'goes on on ticket #{{ticket}}',
  noTicket: 'no ticket yet: the next message makes one',
  none: 'none',
  changes: 'What would change',
} as const
