/** Die Regeln, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const rules: Texts['rules'] = {
  K1: {
    title: 'Einen Schlüssel erstellen',
    text: 'Ein Administrator benennt einen Schlüssel und sieht dessen Geheimnis einmal. Ab diesem Moment gibt es den Schlüssel, unter einer ID, die er von selbst bekommt.',
  },
  K2: {
    title: 'Ein Geheimnis wird einmal gezeigt',
    text: 'Danach kann es niemand mehr lesen: Die Liste zeigt den Namen des Schlüssels, seine ID und die ersten sechs Zeichen des Geheimnisses.',
  },
  K3: {
    title: 'Zehn Schlüssel',
    text: 'Ein elfter Schlüssel wird abgelehnt. Die Liste bleibt, wie sie ist, und der Administrator wird dahin geführt, wo er nicht mehr verwendete löscht.',
  },
  K4: {
    title: 'Einen Schlüssel löschen',
    text: 'Über das Optionsmenü seiner Zeile, mit einem zweiten Klick, der es bestätigt.',
  },
  K5: {
    title: 'Metadatenvariablen',
    text: 'Der erste Schlüssel schaltet auch vier Variablen für den Bot ein: Authentifizierungsstatus, authentifizierte externe ID, angegebener Name, angegebene E-Mail-Adresse.',
  },
  K6: {
    title: 'Wo die Schaltfläche steht',
    text: '„Schlüssel erstellen“ steht am Ende der Seite, solange es keinen Schlüssel gibt, danach oben am Rand.',
  },
  K7: {
    title: 'Jeder gültige Schlüssel zählt',
    text: 'Ein Token, das mit irgendeinem Schlüssel der Liste signiert ist, wird angenommen; eines mit einem gelöschten wird abgelehnt. Wer sich früher angemeldet hat, bleibt angemeldet, und Zeichen an alten Nachrichten bleiben.',
  },
  K8: {
    title: 'Einen Schlüssel übergeben',
    text: 'Schlüssel-ID und Geheimnis erreichen den Entwickler verschlüsselt, nie im Klartext.',
  },

  T1: {
    title: 'Wie ein Token aussieht',
    text: 'Drei Teile, mit HS256 signiert durch den Schlüssel, den „kid“ nennt. Jeder andere Algorithmus, ein eigener Schlüssel, eine Erweiterung oder eine zweite Schreibweise desselben Tokens wird abgelehnt.',
  },
  T2: {
    title: 'Externe ID und Scope',
    text: '„external_id“ ist Text von 1 bis 255 Zeichen, genau so genommen, wie er dasteht; „scope“ ist das Wort user. Beide müssen da sein.',
  },
  T3: {
    title: 'Name, E-Mail und der Rest',
    text: 'Name und E-Mail dürfen angegeben werden, als Text. Unbekannte Claims werden als Nachweis behalten und haben keine Wirkung.',
  },
  T4: {
    title: 'Zeiten in einem Token',
    text: '„exp“ und „nbf“ gelten auf die Sekunde und zählen nur als Zahlen. Ein Token, das nach eigener Angabe in der Zukunft ausgestellt wurde, wird abgelehnt.',
  },
  T5: {
    title: 'Das Geheimnis ist Text',
    text: 'Es signiert so, wie es dasteht, nie Base64-dekodiert. Hat jemand es dekodiert, sagt die Ablehnung das.',
  },
  T6: {
    title: 'Jede Prüfung hat einen Namen',
    text: 'Alle Prüfungen und ihre Ergebnisse werden behalten, auch wenn die Anmeldung gelang. Die erste nicht bestandene gibt der Ablehnung ihren Code.',
  },
  T7: {
    title: 'Eine abgelehnte Anmeldung ändert nichts',
    text: 'Der Agent sieht die Person wie zuvor, und die Person kann weiterschreiben.',
  },

  U1: {
    title: 'Erste Nachricht, keine Anmeldung',
    text: 'Ein neuer Endbenutzer ohne Namen und ein neues Ticket entstehen.',
  },
  U2: {
    title: 'Anmeldung mit neuer externer ID',
    text: 'Mitten in der Konversation entsteht ein neuer Endbenutzer. Die Konversation bleibt auf ihrem Ticket, und das Ticket geht auf ihn über.',
  },
  U3: {
    title: 'Anmeldung mit bekannter externer ID',
    text: 'Es wird der Endbenutzer genommen, der sie hat, ob aus einer früheren Anmeldung oder einem Import. Einen zweiten gibt es nie.',
  },
  U4: {
    title: 'Aus zwei Konversationen wird eine',
    text: 'Wer sich anmeldet und noch ein offenes Ticket hat, macht dort weiter. Das Ticket des Besuchers wird geschlossen, und alle Nachrichten beider stehen in einem Verlauf, nach der Zeit geordnet, jede mit ihrer Herkunft.',
  },
  U5: {
    title: 'Bekannte Person, nichts offen',
    text: 'Die Konversation bleibt auf dem Ticket, auf dem sie begann; Anfragender ist jetzt die bekannte Person.',
  },
  U6: {
    title: 'Offenes Ticket, neue Nachricht',
    text: 'Die Nachricht einer angemeldeten Person kommt in ihr offenes Ticket, auf welchem Gerät auch immer sie geschrieben wurde.',
  },
  U7: {
    title: 'Nach der Abmeldung',
    text: 'Die nächste Nachricht von diesem Gerät kommt von einem neuen Besucher auf einem neuen Ticket. Was vorher war, ist bei der nächsten Anmeldung wieder da.',
  },
  U8: {
    title: 'Eine Person, viele Geräte',
    text: 'Dieselbe externe ID ist überall dieselbe Person: Jedes angemeldete Gerät zeigt dieselbe Konversation.',
  },
  U9: {
    title: 'Noch einmal anmelden',
    text: 'Eine andere externe ID heißt Abmeldung, dann Anmeldung; zwei verifizierte Personen werden nie durch eine Anmeldung zusammengeführt. Dieselbe noch einmal erneuert nur Name und E-Mail.',
  },
  U10: {
    title: 'Gelöst und geschlossen',
    text: 'Ein gelöstes Ticket öffnet sich mit der nächsten Nachricht wieder. Ein geschlossenes nie: Ein neues Ticket entsteht.',
  },
  U11: {
    title: 'Zusammenführen verliert nichts',
    text: 'Jede Nachricht bleibt, und beide Tickets halten fest, warum, welches blieb, welches geschlossen wurde und wie viele Nachrichten übernommen wurden.',
  },
  U12: {
    title: 'Wie eine Anmeldung entsteht',
    text: 'Die Person meldet sich auf der Website an, das Backend des Unternehmens signiert ein Token, und die Website gibt es dem Messenger, der es prüfen lässt.',
  },

  B1: {
    title: 'Der Bot fragt Besucher',
    text: 'Ein Besucher wird begrüßt und nach Name und E-Mail gefragt. Wer angemeldet ist, wird nach beidem nicht gefragt.',
  },
  B2: {
    title: 'Was ein Besucher tippt',
    text: 'Die Worte des Bots sind einstellbar. Was ein Besucher antwortet, ist von ihm getippter Text und gilt nie als verifiziert.',
  },

  A1: {
    title: 'Das Authentifizierungssymbol',
    text: 'Es steht neben dem Namen einer verifizierten Person und an Nachrichten, die eintrafen, während sie angemeldet war. Ältere Nachrichten bekommen es später nie.',
  },
  A2: { title: 'Externe ID', text: 'Sie steht im Profil des Endbenutzers.' },
  A3: {
    title: 'Name',
    text: 'Der Name des Tokens wird gezeigt, wo es einen gibt. Alle anderen sind nummerierte Besucher.',
  },
  A4: {
    title: 'In Worten gesagt',
    text: 'Wer nicht verifiziert ist, wird so genannt. Nichts wird allein durch ein fehlendes Symbol oder eine Farbe gesagt.',
  },

  E1: {
    title: 'E-Mail wird nicht gezeigt',
    text: 'Agenten sehen die E-Mail-Adresse nicht, auch wenn das Token sie enthält. An ihrem Platz steht das; er ist nicht einfach leer.',
  },
  E2: {
    title: 'E-Mail als externe ID',
    text: 'Ein Unternehmen, das die Adresse als externe ID verwendet, zeigt sie seinen Agenten doch, als externe ID.',
  },
  E3: {
    title: 'E-Mail-Identitäten',
    text: 'Eine spätere Version zeigt Adressen je nach Einstellung, unterscheidet verifizierte von nicht verifizierten und lehnt eine Anmeldung ab, deren Adresse zu einer anderen externen ID gehört.',
  },

  G1: {
    title: 'Artikel hinter einer Anmeldung',
    text: 'Der Messenger kann sie für niemanden öffnen, angemeldet oder nicht. Alle anderen Artikel öffnen sich wie gewohnt.',
  },
}
