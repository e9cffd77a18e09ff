/** The network of a device: gone, back, what waits for it, and what a client gets back from a login. */
export const network = {
  switch: '{{name}}: network',
  offline: 'Offline',
  online: 'Online',
  banner: 'No network. What you write waits here.',
  waiting: 'Waiting for the network',
  wentOffline: '{{name}} has no network',
  cameOnline: '{{name}} is online again',
  steps: { offline: 'On {{device}}, the network goes', online: 'On {{device}}, the network comes back' },
  client: {
    title: 'What the client got back',
    assumed: 'assumption',
    assumedHelp: 'No source says this; it is our assumption.',
  },
} as const
