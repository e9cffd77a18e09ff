/** Texts that agents need every day, to begin with. Nothing is ever sent by choosing one. */
export const macros = {
  button: 'Macros',
  help: 'Put a ready text into the field; or type / where a line begins',
  list: 'Macros',
  found_one: '{{count}} macro: {{first}}',
  found_other: '{{count}} macros, the first is {{first}}',
  keys: '↑ ↓ to choose, Enter to insert, Esc to close',
  /** The name only of somebody who has proved it. */
  greeting: 'Hello,',
  greetingNamed: 'Hello {{name}},',
  title: {
    lookingInto: 'Looking into it',
    moreDetails: 'Ask for details',
    onItsWay: 'Parcel is on its way',
    logIn: 'Ask to log in',
    refund: 'Refund has been started',
    thanks: 'Thanks and goodbye',
    summary: 'Note: summary for a colleague',
  },
  text: {
    lookingInto:
      '{{greeting}} thank you for writing to us. I am looking into it now and will be back with you shortly.',
    moreDetails:
      '{{greeting}} I would like to help with this. Could you tell me the order number, and what you see when it goes wrong?',
    onItsWay:
      '{{greeting}} good news: your parcel has left our warehouse. It should be with you within two working days.',
    logIn:
      '{{greeting}} for this I need to be sure that I am talking to the right person. Please log in to your account on our site and write to me again right here: this conversation goes on.',
    refund:
      '{{greeting}} I have started the refund. It takes three to five working days until it shows on your account.',
    thanks: 'Thank you for your patience. If anything else comes up, just write here again. Have a good day!',
    summary: 'What happened:\nWhat was promised:\nWhat is left to do:',
  },
} as const
