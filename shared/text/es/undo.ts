/** Taking back and bringing again, in Spanish: what an act is called, what is said after one, and how the history tells it. */
import type { Texts } from '../texts.ts'

export const undo: Texts['undo'] = {
  undo: 'Deshacer',
  redo: 'Rehacer',
  notice: 'Última acción',
  close: 'Cerrar',
  undone: 'Deshecho: {{act}}',
  undoneBy: 'Deshecho por {{name}}: {{act}}',
  redone: 'Rehecho: {{act}}',
  redoneBy: 'Rehecho por {{name}}: {{act}}',
  /** On an event that does not count any more. */
  takenBack: 'deshecho',
  mark: '{{words}}, deshecho',
  withKeys: '{{words}}. {{keys}} lo deshace.',

  changed: '{{words}}. {{changes}}',
  changedInBrackets: '{{words}} ({{changes}})',

  /** What an act is called. */
  act: {
    message: 'mensaje en #{{ticket}}',
    reply: 'respuesta en #{{ticket}}',
    note: 'nota interna en #{{ticket}}',
    submit: 'envío de #{{ticket}} como {{status}}',
    TicketsMerged: 'fusión de #{{closed}} en #{{ticket}}',
    assigned: 'asignación de #{{ticket}} a {{name}}',
    unassigned: 'asignación quitada de #{{ticket}}',
    TicketChanged: '{{properties}} de #{{ticket}}',
    LoginAccepted: 'inicio de sesión de {{name}} en {{device}}',
    LoginRefused: 'inicio de sesión rechazado en {{device}}',
    LoggedOut: 'cierre de sesión en {{device}}',
    ArticleOpened: 'artículo abierto en {{device}}',
    DeviceWentOffline: 'desconexión de {{device}}',
    MessageQueued: 'mensaje en espera en {{device}}',
    DeviceCameOnline: 'conexión de {{device}}',
    SigningKeyCreated: 'clave de firma nueva “{{name}}”',
    SigningKeyDeleted: 'borrado de la clave de firma “{{name}}”',
    MetadataVariablesEnabled: 'variables de metadatos',
    DeviceAdded: 'dispositivo nuevo {{name}}',
    EndUserCreated: 'importación de {{name}}',
    AgentAdded: 'entrada de {{name}} como agente',
    GroupAdded: 'grupo nuevo {{name}}',
    AgentJoinedGroup: 'entrada en el grupo {{name}}',
    ArticlePublished: 'artículo “{{name}}”',
    BotTextsChanged: 'textos del bot',
    PolicyChanged: 'cambio a la política “{{name}}”',
    other: 'la última acción',
  },

  /** What is said once an act is done. */
  done: {
    reply: 'Respuesta enviada en #{{ticket}}',
    note: 'Nota interna agregada a #{{ticket}}',
    submit: 'Ticket #{{ticket}} enviado como {{status}}',
    TicketsMerged: 'Ticket #{{closed}} fusionado en #{{ticket}}',
    assigned: 'Ticket #{{ticket}} asignado a {{name}}',
    unassigned: 'Asignación del ticket #{{ticket}} quitada',
    TicketChanged: 'Ticket #{{ticket}}: cambio de {{properties}}',
    LoginAccepted: '{{name}} inició sesión en {{device}}',
    LoginRefused: 'Inicio de sesión rechazado en {{device}} ({{code}}). Nada cambió para el agente',
    LoggedOut: 'Sesión cerrada en {{device}}',
    SigningKeyDeleted: 'Clave de firma “{{name}}” borrada',
    PolicyChanged: 'Política cambiada a “{{name}}”',
  },
  property: { group: 'grupo', tags: 'etiquetas', type: 'tipo', priority: 'prioridad' },
}
