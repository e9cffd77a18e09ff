/** "Why are there two people?": what differs, and the one change that would have joined them. */
import type { IdDifference } from '../../contract/two-people.ts'

type OfIds = Record<IdDifference, string>

export const twoPeople = {
  ask: 'Why are there two people?',
  other: 'The other person',
  nobody: 'There is nobody else here yet.',
  choose: 'Choose somebody, and see what differs.',
  noExternalId: 'no external ID',
  similar: {
    'external-id': 'alike external ID',
    name: 'same name',
    'refused-login': 'named by a refused login',
  },
  result: 'What differs',
  ids: 'External IDs',
  place: 'Character {{place}}: {{here}} and {{there}}',
  character: '“{{character}}” ({{code}})',
  nothing: 'nothing more',

  differs: {
    space: 'A space at the beginning or the end.',
    invisible: 'A character that nobody sees.',
    'letter-case': 'Capital and small letters.',
    'look-alike': 'A character that only looks like the other.',
    several: 'Several small things: spaces, capitals or characters that look alike.',
    other: 'They are two different external IDs.',
    refused: '{{name}} is a visitor: the login on their device was refused.',
    'not-logged-in': '{{name}} is a visitor: nobody has logged in there.',
    'both-visitors': 'Both are visitors. Each session without a login is a person of its own.',
  } satisfies OfIds & Record<string, string>,

  joins: {
    space: 'Have the back end trim the external ID before it signs, and send the same one every time.',
    invisible: 'Have the back end take out invisible characters before it signs, and send the same ID every time.',
    'letter-case': 'Have the back end write the external ID in one way, for example always in small letters.',
    'look-alike': 'Have the back end read the external ID from its own data, in place of something typed or copied.',
    several: 'Have the back end read one lasting external ID from its own data, and send it unchanged every time.',
    other: 'Only the same external ID in both tokens would have. If it is one person, the business has given them two.',
    'refused-login': 'With a token that is accepted, this very login would have found {{other}}.',
    'refused-other':
      'Not even an accepted token: the refused one did not name {{other}}. It must carry the same external ID.',
    'not-logged-in': 'A login on that device with the external ID of {{other}}.',
    'both-visitors': 'A login on both devices with the same external ID.',
  } satisfies OfIds & Record<string, string>,
  whatDiffers: 'What differs',
  whatJoins: 'What would have joined them',
} as const
