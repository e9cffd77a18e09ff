/** The list of conversations in a messenger, and what stands where one is over. */
export const conversations = {
  list: 'Conversations on {{device}}',
  all: 'All conversations',
  begin: 'New conversation',
  running: 'Running',
  past: 'Past',
  fresh: 'new',
  over: 'ended',
  line: '{{name}}: {{text}}',
  isOver: 'This conversation has ended.',
  isOverBody: 'Nothing can be written in it any more.',
  toPresent: 'To the present conversation',
  opened: 'Conversation: {{line}}',
} as const
