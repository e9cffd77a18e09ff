/** The parts of a token, encoded and read: what belongs to what, and that altering one is tampering. */
export const alignment = {
  hint: 'Move through the token, or through a part below: what belongs together is marked.',
  part: 'Marked: {{part}}',
  member: 'Marked: {{part}}, {{member}}',
  tampering: 'Altering a part here is tampering: nothing is signed again.',
} as const
