/** What stands on the stage around the chairs: panels, agent only, the timeline. */
export const stage = {
  panels: 'Panels',
  panel: { devices: 'End users’ devices', profile: 'End user profile', timeline: 'Timeline' },
  widthOf: 'Width of: {{panel}}',
  agentOnly: 'Agent only',
  agentOnlyHint: 'Nothing but the agent workspace, for pictures and projectors (F11)',
  agentOnlyOn: 'Agent only. Escape leads back.',
  agentOnlyOff: 'The whole stage is back.',
  wholeStage: 'Back to the whole stage (Esc)',
  drop: 'Let go to open the workspace',
} as const
