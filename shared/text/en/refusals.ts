/** Words for every refusal of the engine: what happened, and what to do. */
import type { RefusalCode } from '../../engine/refusal.ts'

export const refusals = {
  'not-set-up': {
    message: 'There is no workspace yet.',
    cure: 'Open a workspace or make a new one first.',
  },
  'already-set-up': {
    message: 'This workspace is set up already.',
    cure: 'Make another workspace if you want to start from nothing.',
  },
  'name-missing': {
    message: 'A name is needed.',
    cure: 'Write a name with at least one visible character.',
  },
  'name-too-long': {
    message: 'The name is longer than {{limit}} characters.',
    cure: 'Choose a shorter name.',
  },
  'text-missing': {
    message: 'There is nothing to send.',
    cure: 'Write something first; blanks alone do not count.',
  },
  'text-too-long': {
    message: 'The text is longer than {{limit}} characters.',
    cure: 'Shorten it, or send it in two messages.',
  },
  'agent-unknown': {
    message: 'There is no agent {{agent}} here.',
    cure: 'Choose one of the agents of this workspace.',
  },
  'group-unknown': {
    message: 'There is no group {{group}} here.',
    cure: 'Choose one of the groups of this workspace.',
  },
  'device-unknown': {
    message: 'There is no device {{device}} here.',
    cure: 'Choose one of the devices of this workspace, or add one.',
  },
  'ticket-unknown': {
    message: 'There is no ticket {{ticket}} here.',
    cure: 'Go back to the list of tickets and open it from there.',
  },
  'article-unknown': {
    message: 'There is no help article {{article}} here.',
    cure: 'Choose one from the list of articles.',
  },
  'article-needs-sign-in': {
    message: 'This article needs sign-in, and the messenger of this release cannot open such articles for anybody.',
    cure: 'Logging in does not help. Publish the article for everybody, or answer in the conversation.',
  },
  'key-unknown': {
    message: 'There is no signing key {{key}} in the list.',
    cure: 'It may have been deleted. Choose a key that is still in the list.',
  },
  'key-id-taken': {
    message: 'The key ID {{key}} is taken, and it stays taken after the key is deleted.',
    cure: 'Give the teaching key another ID.',
  },
  'key-limit-reached': {
    message: 'There are {{limit}} signing keys already, and no more fit. Nothing was changed.',
    cure: 'Delete a key that no back end uses any more, then create the new one.',
  },
  'external-id-missing': {
    message: 'An external ID is needed.',
    cure: 'Write the lasting ID that the person has in your own system.',
  },
  'external-id-too-long': {
    message: 'The external ID is longer than {{limit}} characters.',
    cure: 'Use a shorter lasting ID.',
  },
  'external-id-taken': {
    message: 'Somebody has the external ID {{externalId}} already.',
    cure: 'One external ID is one person: use the end user who is there.',
  },
  'details-not-asked': {
    message: 'Nobody asked for a name and an email address on this device.',
    cure: 'The bot asks only a visitor, after the first message. Who is logged in is never asked.',
  },
  'login-refused': {
    message: 'The login was refused: {{token}}. The person stays as they were and can go on writing.',
    cure: 'Look up the code among the codes of tokens: it says what is wrong with this one.',
  },
  'nothing-to-submit': {
    message: 'There is nothing to submit: no text, and no other status.',
    cure: 'Write a reply or a note, or choose another status.',
  },
  'ticket-closed': {
    message: 'Ticket {{ticket}} is closed, and a closed ticket never changes again.',
    cure: "Go on in the person's open ticket. If there is none, their next message makes one.",
  },
  'tag-too-long': {
    message: 'A tag is longer than {{limit}} characters.',
    cure: 'Shorten it, or make two tags of it.',
  },
  'too-many-tags': {
    message: 'A ticket takes {{limit}} tags and no more.',
    cure: 'Remove one first.',
  },
  'ticket-not-solved': {
    message: 'Ticket {{ticket}} is not solved, and only a solved ticket can be closed.',
    cure: 'Solve it first.',
  },
  'merge-with-itself': {
    message: 'Ticket {{ticket}} cannot be merged with itself.',
    cure: 'Choose two tickets.',
  },
  'requesters-differ': {
    message: 'The two tickets belong to two different verified people, who are never put together.',
    cure: 'Merge only tickets of one person, or a ticket of a visitor into one of theirs.',
  },
  'nothing-to-undo': {
    message: 'Nothing is left to take back: what stood at the opening stands, and so do a story’s steps.',
    cure: 'Go on. What you do from now on can be taken back.',
  },
  'nothing-to-redo': {
    message: 'Nothing is left to bring again: nothing was taken back, or something was done since.',
    cure: 'Do it once more by hand.',
  },
  'happened-since': {
    message: 'Something has happened since, so this one alone cannot be moved any more.',
    cure: 'Press Ctrl Z to take back what happened last, one act at a time.',
  },
} as const satisfies Record<RefusalCode, { readonly message: string; readonly cure: string }>
