/** The emoji picker. */
export const emoji = {
  button: 'Emoji',
  title: 'Choose an emoji',
  search: 'Search emoji',
  recent: 'Recent',
  found: 'Found',
  none: 'No emoji is called that',
  loading: 'Loading…',
} as const
