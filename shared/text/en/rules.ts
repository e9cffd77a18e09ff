/** The rules in our words, one sentence or two each. Where each comes from stands in engine/rules.ts. */
import type { RuleNumber } from '../../engine/rules.ts'

export const rules = {
  K1: {
    title: 'Making a key',
    text: 'An administrator names a key and sees its secret once. The key exists from that moment, under an ID that it gets by itself.',
  },
  K2: {
    title: 'A secret is shown once',
    text: "Afterwards nobody can read it again: the list shows the key's name, its ID and the first six characters of the secret.",
  },
  K3: {
    title: 'Ten keys',
    text: 'An eleventh key is refused. The list stays as it is, and the administrator is led to delete keys that nobody uses.',
  },
  K4: { title: 'Deleting a key', text: 'From the options menu of its row, with a second click that confirms it.' },
  K5: {
    title: 'Metadata variables',
    text: 'The first key also switches on four variables for the bot: authenticated status, authenticated external ID, provided name, provided email.',
  },
  K6: {
    title: 'Where the button stands',
    text: '"Create key" is at the bottom of the page while there is no key, and at the top right afterwards.',
  },
  K7: {
    title: 'Any live key counts',
    text: 'A token signed with any key of the list is accepted; one signed with a deleted key is refused. Who logged in earlier stays logged in, and marks on old messages stay.',
  },
  K8: {
    title: 'Handing a key over',
    text: 'Key ID and secret reach the developer encrypted, never in the clear.',
  },

  T1: {
    title: 'What a token looks like',
    text: 'Three parts, signed with HS256 by the key that "kid" names. Every other algorithm, a key of its own, an extension or a second spelling of the same token is refused.',
  },
  T2: {
    title: 'External ID and scope',
    text: '"external_id" is text of 1 to 255 characters, taken exactly as it stands; "scope" is the word user. Both must be there.',
  },
  T3: {
    title: 'Name, email and the rest',
    text: 'Name and email may be given, as text. Claims that nobody knows are kept as evidence and have no effect.',
  },
  T4: {
    title: 'Times in a token',
    text: '"exp" and "nbf" hold to the second, and count as numbers only. A token that says it was made in the future is refused.',
  },
  T5: {
    title: 'The secret is text',
    text: 'It signs as it is written, never base64-decoded. Where somebody decoded it, the refusal says so.',
  },
  T6: {
    title: 'Every check has a name',
    text: 'All checks and their results are kept, also when the login passed. The first one that fails gives the refusal its code.',
  },
  T7: {
    title: 'A refused login changes nothing',
    text: 'The agent sees the person as before, and the person can go on writing.',
  },

  U1: { title: 'First message, no login', text: 'Makes a new end user without a name, and a new ticket.' },
  U2: {
    title: 'Login with a new external ID',
    text: 'In mid-conversation a new end user is made. The conversation stays on its ticket, and the ticket changes hands to them.',
  },
  U3: {
    title: 'Login with a known external ID',
    text: 'The end user who has it is taken, whether from an earlier login or from an import. There is never a second one.',
  },
  U4: {
    title: 'Two conversations become one',
    text: "Whoever logs in with a ticket still open goes on there. The visitor's ticket is closed, and all messages of both stand in one history, in order of time, each telling where it came from.",
  },
  U5: {
    title: 'Known person, nothing open',
    text: 'The conversation stays on the ticket on which it began; its requester is now the known person.',
  },
  U6: {
    title: 'Open ticket, new message',
    text: 'The message of a person who is logged in goes to their open ticket, on whichever device it was written.',
  },
  U7: {
    title: 'After logout',
    text: 'The next message from that device comes from a new visitor on a new ticket. What came before is back at the next login.',
  },
  U8: {
    title: 'One person, many devices',
    text: 'The same external ID is the same person everywhere: each logged-in device shows the same conversation.',
  },
  U9: {
    title: 'Logging in again',
    text: 'Another external ID means logout, then login; two verified people are never put together by a login. The same one again only renews name and email.',
  },
  U10: {
    title: 'Solved and closed',
    text: 'A solved ticket opens again with the next message. A closed one never does: a new ticket is made.',
  },
  U11: {
    title: 'A merge loses nothing',
    text: 'Every message is kept, and both tickets record why, which one stayed, which was closed, and how many messages moved.',
  },
  U12: {
    title: 'How a login comes about',
    text: "The person logs in to the site, the business's back end signs a token, and the site hands it to the messenger, which has it checked.",
  },

  B1: {
    title: 'The bot asks visitors',
    text: 'A visitor is greeted and asked for name and email. Who is logged in is asked neither.',
  },
  B2: {
    title: 'What a visitor types',
    text: "The bot's words can be set. What a visitor answers is text that they typed, and never counts as verified.",
  },

  A1: {
    title: 'The authentication icon',
    text: 'It stands beside the name of a verified person, and on messages that arrived while they were logged in. Older messages never get it later.',
  },
  A2: { title: 'External ID', text: "It stands in the end user's profile." },
  A3: { title: 'Name', text: "The token's name is shown where there is one. Everybody else is a numbered visitor." },
  A4: {
    title: 'Said in words',
    text: 'Who is not verified is called so. Nothing is told by a missing icon or by colour alone.',
  },

  E1: {
    title: 'Email is not shown',
    text: 'Agents do not see the email address, even when the token carries it. Its place says so and is not just blank.',
  },
  E2: {
    title: 'Email as external ID',
    text: 'A business that uses the address as external ID shows it to its agents after all, as external ID.',
  },
  E3: {
    title: 'Email identities',
    text: 'A later release shows addresses by setting, tells verified from unverified ones, and refuses a login whose address belongs to another external ID.',
  },

  G1: {
    title: 'Articles behind sign-in',
    text: 'The messenger cannot open them for anybody, logged in or not. All other articles open as usual.',
  },
} as const satisfies Record<RuleNumber, { readonly title: string; readonly text: string }>
