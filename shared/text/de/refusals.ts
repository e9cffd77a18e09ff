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
  'too-many-files': {
    message: 'Eine Nachricht nimmt {{limit}} Dateien auf und nicht mehr.',
    cure: 'Senden Sie die übrigen in einer weiteren Nachricht.',
  },
  'file-type-not-allowed': {
    message: 'Dateien wie {{file}} können nicht gesendet werden: Dieser Typ steht nicht auf der Liste.',
    cure: 'Senden Sie ein Bild, ein PDF, ein Dokument, einen Ton oder einen Film, oder packen Sie die Datei in ein ZIP-Archiv.',
  },
  'file-empty': {
    message: 'Die Datei {{file}} ist leer.',
    cure: 'Wählen Sie die Datei, in der etwas steht.',
  },
  'file-too-large': {
    message: 'Die Datei {{file}} ist größer als {{limit}} MB.',
    cure: 'Machen Sie sie kleiner, oder senden Sie einen Teil davon.',
  },
  'file-not-its-type': {
    message: 'Die Datei {{file}} ist nicht, was ihr Name sagt.',
    cure: 'Ein Bild muss ganz sein und von dem Typ, auf den sein Name endet: PNG, JPEG, GIF oder WebP.',
  },
  'note-takes-no-files': {
    message: 'Eine interne Notiz nimmt keine Dateien auf: Private Anhänge gibt es im Messaging nicht.',
    cure: 'Senden Sie die Dateien in einer Antwort, oder schreiben Sie die Notiz ohne sie.',
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
  'end-user-unknown': {
    message: 'Es gibt hier keinen Endbenutzer {{user}}.',
    cure: 'Wählen Sie jemanden, der geschrieben oder sich angemeldet hat oder importiert wurde.',
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
  'article-needs-login': {
    message: 'Dieser Artikel verlangt eine Anmeldung, und auf diesem Gerät ist niemand angemeldet.',
    cure: 'Melden Sie sich zuerst mit einem gültigen Token an.',
  },
  'time-zone-unknown': {
    message: 'Es gibt keine Zeitzone {{timeZone}}.',
    cure: 'Schreiben Sie ihren IANA-Namen, etwa Europe/Berlin oder America/New_York.',
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
  'no-pages-on-phone': {
    message: 'Ein Telefon zeigt die App, und die hat keine Webseiten.',
    cure: 'Besuchen Sie die Seite in einem Browser.',
  },
  'device-offline': {
    message: 'Das Gerät hat kein Netz.',
    cure: 'Gehen Sie zuerst online. Was inzwischen geschrieben wird, wartet dort und wird dann gesendet.',
  },
  'login-refused': {
    message:
      'Die Anmeldung wurde abgelehnt: {{token}}. Für die Person bleibt alles wie zuvor; sie kann weiterschreiben.',
    cure: 'Schlagen Sie den Code bei den Codes der Token nach: Dort steht, was an diesem falsch ist.',
  },
  'session-revoked': {
    message:
      'Die Sitzung ist zu Ende: Ihr Token gilt nicht mehr, und es kam kein anderes. Die Nachricht ging nicht hinaus.',
    cure: 'Melden Sie sich neu an, oder schreiben Sie als Besucher weiter. Auf Android ist der Text verloren, sonst steht er noch da.',
  },
  'message-lost': {
    message: 'Das Token war abgelaufen, und der Android-Client verlor die Nachricht, während er ein neues holte.',
    cure: 'Schreiben Sie die Nachricht noch einmal: Die Person ist angemeldet wie zuvor.',
  },
  'nothing-to-submit': {
    message: 'Es gibt nichts einzureichen: keinen Text und keinen anderen Status.',
    cure: 'Schreiben Sie eine Antwort oder eine Notiz, oder wählen Sie einen anderen Status.',
  },
  'agent-not-online': {
    message: '{{agent}} ist nicht „Online“, und nur wer es ist, kann ein neues Ticket annehmen.',
    cure: 'Setzen Sie die Verfügbarkeit zuerst auf „Online“. Oder beantworten Sie das Ticket: Wer antwortet, bekommt es.',
  },
  'agent-takes-no-transfers': {
    message: '{{agent}} nimmt jetzt keine Tickets: weder „Online“ noch „Nur Weiterleitungen“.',
    cure: 'Wählen Sie einen Agenten, der Tickets nimmt, oder antworten Sie selbst: Wer auf ein Ticket antwortet, das niemand hat, bekommt es.',
  },
  'ticket-not-waiting': {
    message: 'Ticket {{ticket}} wartet nicht darauf, angenommen zu werden.',
    cure: 'Das tut nur ein neues Ticket, das niemand hat. Andere werden im Feld „Mitarbeiter“ übernommen oder zugewiesen.',
  },
  'ticket-held': {
    message: '{{agent}} hat Ticket {{ticket}}, und niemand sonst kann es weitergeben oder abgeben.',
    cure: 'Nehmen Sie dafür den Platz von {{agent}} ein, oder warten Sie, bis das Ticket gelöst ist.',
  },
  'ticket-closed': {
    message: 'Ticket {{ticket}} ist geschlossen, und ein geschlossenes Ticket ändert sich nie mehr.',
    cure: 'Machen Sie im offenen Ticket der Person weiter. Gibt es keines, entsteht es mit ihrer nächsten Nachricht.',
  },
  'one-conversation': {
    message: 'Eine Person hat hier eine einzige Konversation; eine andere gibt es nicht zu wählen.',
    cure: 'Erlauben Sie unter „Regelwerk“ mehrere Konversationen, oder schreiben Sie, ohne eine zu wählen.',
  },
  'conversation-over': {
    message: 'Die Konversation auf Ticket {{ticket}} ist vorbei: Dort lässt sich nichts mehr schreiben.',
    cure: 'Beginnen Sie eine neue Konversation.',
  },
  'session-ended': {
    message: 'Die Messaging-Sitzung von Ticket {{ticket}} ist vorbei: Eine Antwort würde niemanden erreichen.',
    cure: 'Schreiben Sie eine interne Notiz, oder warten Sie: Mit der nächsten Nachricht der Person entsteht ein neues Ticket.',
  },
  'requester-verified': {
    message: 'Der Anfragende hat bewiesen, wer er ist, daher gehört das Ticket weiter ihm.',
    cure: 'Ändern Sie den Anfragenden nur, wo sich noch niemand angemeldet hat.',
  },
  'tag-too-long': {
    message: 'Ein Stichwort ist länger als {{limit}} Zeichen.',
    cure: 'Kürzen Sie es, oder machen Sie zwei daraus.',
  },
  'too-many-tags': {
    message: 'Ein Ticket fasst {{limit}} Stichwörter und nicht mehr.',
    cure: 'Entfernen Sie zuerst eines.',
  },
  'notes-too-long': {
    message: 'Die Notizen sind länger als {{limit}} Zeichen.',
    cure: 'Kürzen Sie sie: Was zu einem Ticket gehört, steht besser dort, als interne Notiz.',
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
  'branch-unknown': {
    message: 'Ein Was-wäre-wenn {{branch}} gibt es hier nicht.',
    cure: 'Vielleicht wurde es gelöscht. Wählen Sie eines aus der Liste.',
  },
  'too-many-branches': {
    message: 'Es gibt schon {{limit}} Was-wäre-wenn, mehr werden nicht aufbewahrt.',
    cure: 'Löschen Sie eines, das nicht mehr gebraucht wird.',
  },
  'only-looked-at': {
    message: 'Das ist nicht, was ist: Es lässt sich nur ansehen.',
    cure: 'Gehen Sie zurück in den Arbeitsbereich, um etwas zu tun.',
  },
  'nothing-to-undo': {
    message:
      'Nichts ist mehr zurückzunehmen: Was beim Öffnen da war, bleibt, und die Schritte einer Geschichte bleiben auch.',
    cure: 'Machen Sie weiter. Was Sie von jetzt an tun, lässt sich zurücknehmen.',
  },
  'nothing-to-redo': {
    message: 'Nichts ist wiederherzustellen: Nichts wurde zurückgenommen, oder seitdem wurde etwas getan.',
    cure: 'Tun Sie es noch einmal von Hand.',
  },
  'happened-since': {
    message:
      'Seitdem ist etwas geschehen, und so lässt sich dies allein nicht mehr zurücknehmen oder wiederherstellen.',
    cure: 'Drücken Sie Strg Z, um zurückzunehmen, was zuletzt geschah, eine Handlung nach der anderen.',
  },
  'looking-back': {
    message: 'Sie sehen, was war, und das lässt sich nicht ändern.',
    cure: 'Gehen Sie zurück zum Jetzt und tun Sie es dort.',
  },
}
