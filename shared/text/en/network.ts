/** The network of a device: gone, back, and what waits for it. */
export const network = {
  switch: '{{name}}: network',
  offline: 'Offline',
  online: 'Online',
  banner: 'No network. What you write waits here.',
  waiting: 'Waiting for the network',
  wentOffline: '{{name}} has no network',
  cameOnline: '{{name}} is online again',
  steps: { offline: 'On {{device}}, the network goes', online: 'On {{device}}, the network comes back' },
} as const
