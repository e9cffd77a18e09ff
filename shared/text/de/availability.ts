/** Wer Tickets nimmt, auf Deutsch: Verfügbarkeit, Annehmen, Weitergeben, Listen in Gruppen, mehr Agenten. */
import type { Texts } from '../texts.ts'

export const availability: Texts['availability'] = {
  word: { online: 'Online', away: 'Abwesend', 'transfers-only': 'Nur Weiterleitungen', offline: 'Offline' },
  means: {
    online: 'Nimmt neue Tickets und Weiterleitungen',
    away: 'Nimmt weder noch',
    'transfers-only': 'Nimmt Weiterleitungen, keine neuen Tickets',
    offline: 'Nimmt weder noch',
  },
  menu: 'Verfügbarkeit und Agenten',
  chooser: '{{name}}, {{availability}}',
  yours: 'Verfügbarkeit von {{name}}',
  chairs: 'Den Platz eines anderen Agenten einnehmen',
  isNow: '{{name}} ist jetzt „{{availability}}“',
  sitsNow: 'Sie sitzen auf dem Platz von {{name}}, {{availability}}',
  set: 'Verfügbarkeit: {{availability}}',

  waiting_one: '{{number}} wartet',
  waiting_other: '{{number}} warten',
  waitingHelp_one: '{{number}} neues Ticket wartet darauf, angenommen zu werden. Öffnen Sie es',
  waitingHelp_other: '{{number}} neue Tickets warten darauf, angenommen zu werden. Öffnen Sie das erste',
  waits_one: '{{number}} neues Ticket wartet darauf, angenommen zu werden',
  waits_other: '{{number}} neue Tickets warten darauf, angenommen zu werden',
  nobodyOnline: 'Niemand ist „Online“',
  nobodyOnlineBody: 'Neue Tickets warten hier, nicht zugewiesen, bis ein Agent „Online“ ist und sie annimmt.',

  accept: 'Annehmen',
  acceptHelp: 'Niemand hat dieses neue Ticket. Nehmen Sie es an, gehört es Ihnen.',
  accepted: 'Ticket #{{number}} gehört Ihnen',
  notOffered: 'Ein neues Ticket, das niemand hat. Solange Sie „{{availability}}“ sind, wird es Ihnen nicht angeboten.',
  goOnline: 'Auf „Online“ gehen',

  held: '{{name}} hat es. Niemand sonst kann es weitergeben.',
  sitThere: 'Diesen Platz einnehmen',
  noTransfers: '{{availability}}: nimmt jetzt keine Tickets',
  isThere: '{{name}}, {{availability}}',
  notWhile: 'Solange Sie „{{availability}}“ sind, nehmen Sie keine Tickets. Wer antwortet, bekommt es.',

  group: 'Gruppierung',
  groupIs: 'Gruppierung: {{grouping}}',
  groupings: { none: 'Keine', status: 'Status', requester: 'Anfragender', assignee: 'Mitarbeiter' },

  addAgent: 'Agent hinzufügen…',
  addAgentTitle: 'Agent hinzufügen',
  addGroup: 'Gruppe hinzufügen…',
  addGroupTitle: 'Gruppe hinzufügen',
  name: 'Name',
  groups: 'Gruppen',
  groupsHint: 'In die zuerst gewählte kommen die Tickets des Agenten',
  members: 'Mitglieder',
  cancel: 'Abbrechen',
  close: 'Schließen',
  agentAdded: '{{name}} ist jetzt Agent',
  groupAdded: 'Die Gruppe {{name}} ist jetzt da',
}
