/** Moving through what has been: the controls that a story and the timeline share, bookmarks, and the word that one looks back. */
export const playing = {
  start: 'To the beginning',
  back: 'Step back',
  end: 'To the end',
  moment: 'Moment',
  step: 'Step {{at}} of {{last}}: {{words}}',
  event: 'Event {{at}} of {{last}}',
  lookingStep: 'Looking at step {{at}} of {{last}} — {{moment}}',
  lookingEvent: 'Looking at event {{at}} of {{last}} — {{moment}}',
  readOnly: 'Nothing is lost: this is how it was, to be looked at and not to be changed.',
  toNow: 'Back to now',
  atNow: 'At now again.',

  bookmarks: 'Bookmarks',
  name: 'Name of this moment',
  keep: 'Bookmark',
  none: 'No moment is bookmarked yet.',
  bookmarkStep: 'Step {{at}}',
  bookmarkEvent: 'Event {{at}}',
  forget: 'Remove the bookmark “{{name}}”',
  kept: '“{{name}}” is bookmarked.',
  forgotten: '“{{name}}” is not bookmarked any more.',
} as const
