/** The messaging session: messengers open or closed, how far messages got, who types, how a session ends, whose it is. */
export const sessions = {
  delivery: { sent: 'Sent', delivered: 'Delivered', read: 'Read' },
  deliveryHelp: {
    sent: 'No device of the person has a session that it could reach',
    delivered: 'It reached a device of the person, where the messenger is closed',
    read: 'The person had it before them in an open messenger',
  },
  replyFrom: 'Message from {{name}}, {{state}}, {{time}}, {{delivery}}',

  typing: '{{name}} is typing…',
  typingNow: 'typing now',
  said: '{{name}} is typing, ticket #{{number}}',

  messenger: {
    open: 'Open the messenger',
    openUnread_one: 'Open the messenger, {{number}} unread message',
    openUnread_other: 'Open the messenger, {{number}} unread messages',
    close: 'Close the messenger',
    app: 'Shop',
  },

  end: {
    do: 'End session',
    title: 'End this messaging session?',
    body: 'Replies to {{name}} are off on ticket #{{number}} from then on. What they write next does not come here: it begins a new session, on a new ticket or on another open one of theirs.',
    quiet: '{{name}} is told nothing, and the status stays {{status}}.',
    source: 'The article does not know of this: it stands on the vendor’s later pages.',
    confirm: 'End session',
    cancel: 'Cancel',
    done: 'The session is over. Replies are off; you can write internal notes.',
  },
  over: 'The session is over: a reply would reach nobody',
  overNotice: 'This messaging session is over: what {{name}} writes next does not come here.',

  requester: {
    change: 'Change',
    changeFrom: 'Change the requester, now {{name}}',
    verified: 'Has logged in, so the ticket stays theirs',
    title: 'Another requester for ticket #{{number}}',
    find: 'Find an end user',
    findHint: 'Name or external ID',
    people: 'End users',
    nobody: 'Nobody fits. Try fewer letters.',
    noExternalId: 'no external ID',
    now: 'requester now',
    ends: 'The messaging session of this ticket ends: what {{name}} writes next does not come here.',
    sees: 'On the devices, whoever wrote goes on seeing their own words. Nobody else ever sees them there.',
    source: 'This is ours: no source says what becomes of the messages.',
    do: 'Change requester',
    cancel: 'Cancel',
    done: 'The requester of ticket #{{number}} is {{name}}',
  },

  event: {
    SessionEnded: 'Session of #{{number}} ended',
    SessionEndedBy: 'Session of #{{number}} ended by {{name}}',
    RequesterChangedBy: 'Requester changed from {{from}} to {{to}} by {{name}}',
  },
  steps: {
    opens: 'On {{device}}, the messenger is opened',
    closes: 'On {{device}}, the messenger is closed',
    ends: '{{agent}} ends the session of ticket {{ticket}}',
    requester: '{{agent}} changes the requester of ticket {{ticket}} to {{person}}',
  },
} as const
