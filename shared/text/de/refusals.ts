/** Ablehnungen, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const refusals: Texts['refusals'] = {
  'not-set-up': {
    message: 'Es gibt noch keinen Arbeitsbereich.',
    cure: 'Öffnen Sie zuerst einen Arbeitsbereich, oder legen Sie einen neuen an.',
  },
  'already-set-up': {
    message: 'Dieser Arbeitsbereich ist schon eingerichtet.',
    cure: 'Legen Sie einen anderen an, wenn Sie bei null beginnen möchten.',
  },
  'name-missing': {
    message: 'Ein Name wird gebraucht.',
    cure: 'Schreiben Sie einen Namen mit mindestens einem sichtbaren Zeichen.',
  },
  'name-too-long': {
    message: 'Der Name ist länger als {{limit}} Zeichen.',
    cure: 'Wählen Sie einen kürzeren Namen.',
  },
  'text-missing': {
    message: 'Es gibt nichts zu senden.',
    cure: 'Schreiben Sie zuerst etwas; Leerzeichen allein zählen nicht.',
  },
  'text-too-long': {
    message: 'Der Text ist länger als {{limit}} Zeichen.',
    cure: 'Kürzen Sie ihn, oder senden Sie ihn in zwei Nachrichten.',
  },
  'agent-unknown': {
    message: 'Es gibt hier keinen Agenten {{agent}}.',
    cure: 'Wählen Sie einen der Agenten dieses Arbeitsbereichs.',
  },
  'group-unknown': {
    message: 'Es gibt hier keine Gruppe {{group}}.',
    cure: 'Wählen Sie eine der Gruppen dieses Arbeitsbereichs.',
  },
  'device-unknown': {
    message: 'Es gibt hier kein Gerät {{device}}.',
    cure: 'Wählen Sie eines der Geräte dieses Arbeitsbereichs, oder fügen Sie eines hinzu.',
  },
  'ticket-unknown': {
    message: 'Es gibt hier kein Ticket {{ticket}}.',
    cure: 'Gehen Sie zurück zur Ticketliste, und öffnen Sie es von dort.',
  },
  'article-unknown': {
    message: 'Es gibt hier keinen Hilfeartikel {{article}}.',
    cure: 'Wählen Sie einen aus der Liste der Artikel.',
  },
  'article-needs-sign-in': {
    message:
      'Dieser Artikel verlangt eine Anmeldung, und der Messenger dieser Version kann solche Artikel für niemanden öffnen.',
    cure: 'Sich anzumelden hilft nicht. Veröffentlichen Sie den Artikel für alle, oder antworten Sie in der Konversation.',
  },
  'key-unknown': {
    message: 'Es gibt keinen Signaturschlüssel {{key}} in der Liste.',
    cure: 'Vielleicht wurde er gelöscht. Wählen Sie einen, der noch in der Liste steht.',
  },
  'key-id-taken': {
    message: 'Die Schlüssel-ID {{key}} ist vergeben und bleibt es auch, wenn der Schlüssel gelöscht ist.',
    cure: 'Geben Sie dem Übungsschlüssel eine andere ID.',
  },
  'key-limit-reached': {
    message: 'Es gibt schon {{limit}} Signaturschlüssel, mehr passen nicht. Nichts wurde geändert.',
    cure: 'Löschen Sie einen Schlüssel, den kein Backend mehr verwendet, und erstellen Sie dann den neuen.',
  },
  'external-id-missing': {
    message: 'Eine externe ID wird gebraucht.',
    cure: 'Schreiben Sie die dauerhafte ID, welche die Person in Ihrem eigenen System hat.',
  },
  'external-id-too-long': {
    message: 'Die externe ID ist länger als {{limit}} Zeichen.',
    cure: 'Verwenden Sie eine kürzere dauerhafte ID.',
  },
  'external-id-taken': {
    message: 'Die externe ID {{externalId}} hat schon jemand.',
    cure: 'Eine externe ID ist eine Person: Verwenden Sie den Endbenutzer, den es gibt.',
  },
  'details-not-asked': {
    message: 'Auf diesem Gerät hat niemand nach Name und E-Mail-Adresse gefragt.',
    cure: 'Der Bot fragt nur einen Besucher, nach der ersten Nachricht. Wer angemeldet ist, wird nie gefragt.',
  },
  'login-refused': {
    message:
      'Die Anmeldung wurde abgelehnt: {{token}}. Für die Person bleibt alles wie zuvor; sie kann weiterschreiben.',
    cure: 'Schlagen Sie den Code bei den Codes der Token nach: Dort steht, was an diesem falsch ist.',
  },
  'nothing-to-submit': {
    message: 'Es gibt nichts einzureichen: keinen Text und keinen anderen Status.',
    cure: 'Schreiben Sie eine Antwort oder eine Notiz, oder wählen Sie einen anderen Status.',
  },
  'ticket-closed': {
    message: 'Ticket {{ticket}} ist geschlossen, und ein geschlossenes Ticket ändert sich nie mehr.',
    cure: 'Machen Sie im offenen Ticket der Person weiter. Gibt es keines, entsteht es mit ihrer nächsten Nachricht.',
  },
  'tag-too-long': {
    message: 'Ein Stichwort ist länger als {{limit}} Zeichen.',
    cure: 'Kürzen Sie es, oder machen Sie zwei daraus.',
  },
  'too-many-tags': {
    message: 'Ein Ticket fasst {{limit}} Stichwörter und nicht mehr.',
    cure: 'Entfernen Sie zuerst eines.',
  },
  'ticket-not-solved': {
    message: 'Ticket {{ticket}} ist nicht gelöst, und nur ein gelöstes Ticket kann geschlossen werden.',
    cure: 'Lösen Sie es zuerst.',
  },
  'merge-with-itself': {
    message: 'Ticket {{ticket}} kann nicht mit sich selbst zusammengeführt werden.',
    cure: 'Wählen Sie zwei Tickets.',
  },
  'requesters-differ': {
    message: 'Die beiden Tickets gehören zwei verschiedenen verifizierten Personen, die nie zusammengeführt werden.',
    cure: 'Führen Sie nur Tickets einer Person zusammen, oder das Ticket eines Besuchers mit einem von ihr.',
  },
}
