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
  'too-many-files': {
    message: 'A message takes {{limit}} files and no more.',
    cure: 'Send the others in another message.',
  },
  'file-type-not-allowed': {
    message: 'Files like {{file}} cannot be sent: this type is not on the list.',
    cure: 'Send a picture, a PDF, a document, a sound or a film, or put it into a ZIP archive.',
  },
  'file-empty': {
    message: 'The file {{file}} is empty.',
    cure: 'Choose the file with something in it.',
  },
  'file-too-large': {
    message: 'The file {{file}} is larger than {{limit}} MB.',
    cure: 'Make it smaller, or send a part of it.',
  },
  'file-not-its-type': {
    message: 'The file {{file}} is not what its name says.',
    cure: 'A picture must be a whole one of the type that its name ends in: PNG, JPEG, GIF or WebP.',
  },
  'note-takes-no-files': {
    message: 'An internal note takes no files: private attachments are not available in messaging.',
    cure: 'Send the files in a reply, or write the note without them.',
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
  'end-user-unknown': {
    message: 'There is no end user {{user}} here.',
    cure: 'Choose somebody who has written, logged in or been imported.',
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
  'article-needs-login': {
    message: 'This article needs sign-in, and nobody is logged in on this device.',
    cure: 'Log in with a valid token first.',
  },
  'time-zone-unknown': {
    message: 'There is no time zone {{timeZone}}.',
    cure: 'Write its IANA name, such as Europe/Berlin or America/New_York.',
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
  'no-pages-on-phone': {
    message: 'A phone shows the app, which has no web pages.',
    cure: 'View the page in a browser.',
  },
  'device-offline': {
    message: 'The device has no network.',
    cure: 'Go online first. What is written meanwhile waits there and is sent then.',
  },
  'login-refused': {
    message: 'The login was refused: {{token}}. The person stays as they were and can go on writing.',
    cure: 'Look up the code among the codes of tokens: it says what is wrong with this one.',
  },
  'session-revoked': {
    message: 'The session is over: its token is not valid any more, and no other one came. The message was not sent.',
    cure: 'Log in again, or go on as a visitor. On Android the text is gone, everywhere else it is still there.',
  },
  'message-lost': {
    message: 'The token had run out, and Android’s client lost the message while it got another one.',
    cure: 'Write the message again: the person is logged in as before.',
  },
  'nothing-to-submit': {
    message: 'There is nothing to submit: no text, and no other status.',
    cure: 'Write a reply or a note, or choose another status.',
  },
  'agent-not-online': {
    message: '{{agent}} is not Online, and only somebody who is can accept a new ticket.',
    cure: 'Set the availability to Online first. Or answer the ticket: whoever answers gets it.',
  },
  'agent-takes-no-transfers': {
    message: '{{agent}} takes no tickets now: neither Online nor Transfers only.',
    cure: 'Choose an agent who is, or answer the ticket yourself: whoever answers nobody’s ticket gets it.',
  },
  'ticket-not-waiting': {
    message: 'Ticket {{ticket}} does not wait to be accepted.',
    cure: 'Only a new ticket that nobody holds does. Others are taken or given in the assignee field.',
  },
  'ticket-held': {
    message: 'Ticket {{ticket}} is held by {{agent}}, and only they can hand it on or give it up.',
    cure: 'Sit in the chair of {{agent}} to do it, or wait until the ticket is solved.',
  },
  'ticket-closed': {
    message: 'Ticket {{ticket}} is closed, and a closed ticket never changes again.',
    cure: "Go on in the person's open ticket. If there is none, their next message makes one.",
  },
  'one-conversation': {
    message: 'A person has one conversation here; there is no other to choose.',
    cure: 'Allow several conversations under Policy, or write without choosing one.',
  },
  'conversation-over': {
    message: 'The conversation on ticket {{ticket}} is over: nothing can be written in it any more.',
    cure: 'Begin a new conversation.',
  },
  'session-ended': {
    message: 'The messaging session of ticket {{ticket}} is over: a reply would reach nobody.',
    cure: "Write an internal note, or wait: the person's next message makes a new ticket.",
  },
  'requester-verified': {
    message: 'The requester has proved who they are, so the ticket stays theirs.',
    cure: 'Change the requester only where nobody has logged in yet.',
  },
  'tag-too-long': {
    message: 'A tag is longer than {{limit}} characters.',
    cure: 'Shorten it, or make two tags of it.',
  },
  'too-many-tags': {
    message: 'A ticket takes {{limit}} tags and no more.',
    cure: 'Remove one first.',
  },
  'notes-too-long': {
    message: 'The notes are longer than {{limit}} characters.',
    cure: 'Shorten them: what belongs to one ticket is better kept there, as an internal note.',
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
  'branch-unknown': {
    message: 'There is no what-if {{branch}} here.',
    cure: 'It may have been deleted. Choose one from the list.',
  },
  'too-many-branches': {
    message: 'There are {{limit}} what-ifs already, and more is not kept.',
    cure: 'Delete one that is not needed any more.',
  },
  'only-looked-at': {
    message: 'This is not what is: it can only be looked at.',
    cure: 'Go back to the workspace to do something.',
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
  'looking-back': {
    message: 'You are looking at what has been, and that cannot be changed.',
    cure: 'Go back to now, and do it there.',
  },
} as const satisfies Record<RefusalCode, { readonly message: string; readonly cure: string }>
