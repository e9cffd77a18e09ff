/** The customer context: what stands beside a conversation, the shop that people look at, and the steps of stories. */
export const context = {
  language: 'Language',
  localTime: 'Local time',
  localTimeOf: '{{time}} · {{zone}}',
  became: 'Logged in as',

  section: {
    notes: 'Notes',
    interactions: 'Interactions',
    devices: 'Devices',
    pages: 'Pages viewed',
    variables: 'Metadata variables',
  },

  notes: {
    add: 'Add notes',
    edit: 'Edit notes',
    field: 'Notes on {{name}}',
    hint: 'What every agent should know about this person',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'The notes are saved',
    taken: 'The notes are gone',
    left_one: '{{number}} character left',
    left_other: '{{number}} characters left',
    over_one: '{{number}} character too many',
    over_other: '{{number}} characters too many',
    by: '{{name}}, {{at}}',
    agentsOnly: 'Only agents see them',
    asVisitor: 'Kept about {{name}}, before they logged in',
  },

  interactions: {
    none: 'No tickets yet',
    here: 'open here',
    mergedInto: 'Merged into #{{number}}',
    madeOf: 'Made of #{{numbers}}',
    messages_one: '{{number}} message',
    messages_other: '{{number}} messages',
    noLine: 'Nothing said yet',
    more: 'Show more',
    shown: '{{shown}} of {{total}} tickets',
  },

  devices: {
    none: 'On no device yet',
    wasHere: 'not there any more',
    loggedIn: 'logged in',
    notLoggedIn: 'not logged in',
    unknown: 'Nothing is known about this device.',
    location: 'Location',
    ip: 'IP address',
    type: 'Device type',
    system: 'System',
    browser: { browser: 'Browser', phone: 'App' },
    madeUp: 'Made up: the addresses belong to nobody.',
  },

  pages: { none: 'No pages yet', all: 'Show all {{number}}' },

  variables: {
    offWhy: 'There has been no signing key yet. The first one switches them on (rule K5).',
    lead: 'What a bot’s flow gets for this person (rule K5)',
    empty: 'empty',
    true: 'true',
    false: 'false',
    emailGiven: 'has a value, not shown in this release (E1)',
    asked: 'What the bot’s own question fills:',
    askedName: 'Name',
    askedEmail: 'Email',
    notAsked: 'What the bot’s own question fills is empty: an authenticated person is not asked.',
  },

  person: {
    title: 'Profile of {{name}}',
    back: 'Back to {{view}}',
    gone: 'This person is not here any more',
  },

  palette: {
    openTicket: 'ticket #{{number}}',
    noTicket: 'no ticket yet',
    shown: 'shown',
    hidden: 'hidden',
    fold: 'Fold all of the end user profile',
    unfold: 'Unfold all of the end user profile',
  },

  shop: {
    pages: 'Pages of the shop on {{device}}',
    page: {
      home: { title: 'Home', link: 'Home', text: 'Tea, and what to drink it from.' },
      parcels: { title: 'Parcels', link: 'Parcels', text: 'Two parcels are on their way.' },
      returns: { title: 'Returns', link: 'Returns', text: 'Send anything back within 30 days.' },
      sizes: { title: 'Size guide', link: 'Sizes', text: 'A small cup holds 180 ml, a large one 350 ml.' },
      contact: { title: 'Contact', link: 'Contact', text: 'Write to us: we answer every day from nine to five.' },
    },
  },

  steps: {
    viewsPage: 'On {{device}}, the page “{{page}}” is viewed',
    notesOnPerson: '{{agent}} notes about {{person}}: {{text}}',
    forgetsNotes: '{{agent}} takes away the notes about {{person}}',
  },
} as const
