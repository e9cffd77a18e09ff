/** What tells one client of the messenger from another: its devices, and what an app's code gets back for a login. */
export const client = {
  platform: { web: 'browser', ios: 'iOS-like phone', android: 'Android-like phone' },
  add: {
    web: 'Browser, with the web widget',
    ios: 'iOS-like phone, with the mobile app',
    android: 'Android-like phone, with the mobile app',
  },
  language: 'Language of the person',
  anyLanguage: 'any',
  got: {
    web: "What the page's code gets",
    ios: "What the iOS app's code gets",
    android: "What the Android app's code gets",
  },
  accepted: 'Login accepted',
  assumed: 'assumed',
  assumedWhy: 'Assumed: no source tells it, so this is our own choice.',
} as const
