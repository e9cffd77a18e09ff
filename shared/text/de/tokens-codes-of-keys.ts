/** Ablehnungen wegen Header, Schlüssel und Signatur, auf Deutsch. */
import type { Texts } from '../texts.ts'
import { nothingNew } from './tokens-agent-sees.ts'

export const codesOfKeys = {
  'algorithm-missing': {
    title: 'Das Token nennt seinen Algorithmus nicht',
    cause: 'Der Header hat kein „alg“.',
    cure: 'Setzen Sie „alg“ auf HS256.',
    agentSees: nothingNew,
  },
  'algorithm-not-a-string': {
    title: 'Der Name des Algorithmus ist kein Text',
    cause: '„alg“ ist {{alg}}.',
    cure: 'Setzen Sie „alg“ auf den Text HS256.',
    agentSees: nothingNew,
  },
  'algorithm-none': {
    title: 'Das Token bittet darum, nicht geprüft zu werden',
    cause: '„alg“ ist {{alg}}: Es behauptet, keine Signatur zu brauchen. Jeder könnte es erzeugt haben.',
    cure: 'Signieren Sie mit HS256 und dem gemeinsamen Geheimnis. Ist dieses Token nicht von Ihnen, rüttelt jemand an der Tür.',
    agentSees: nothingNew,
  },
  'algorithm-other-hmac': {
    title: 'Das Token ist mit einem längeren Hash signiert',
    cause: '„alg“ ist {{alg}}; nur HS256 wird angenommen, auch wenn das Geheimnis stimmt.',
    cure: 'Setzen Sie den Algorithmus der Bibliothek auf HS256.',
    agentSees: nothingNew,
  },
  'algorithm-rsa': {
    title: 'Das Token ist mit einem RSA-Schlüssel signiert',
    cause: '„alg“ ist {{alg}}, was ein Schlüsselpaar braucht. Messaging verwendet ein gemeinsames Geheimnis.',
    cure: 'Signieren Sie mit HS256 und dem Geheimnis eines Messaging-Schlüssels.',
    agentSees: nothingNew,
  },
  'algorithm-elliptic-curve': {
    title: 'Das Token ist mit einem Schlüssel auf elliptischer Kurve signiert',
    cause: '„alg“ ist {{alg}}, was ein Schlüsselpaar braucht. Messaging verwendet ein gemeinsames Geheimnis.',
    cure: 'Signieren Sie mit HS256 und dem Geheimnis eines Messaging-Schlüssels.',
    agentSees: nothingNew,
  },
  'algorithm-unknown': {
    title: 'Der Algorithmus ist unbekannt',
    cause: '„alg“ ist {{alg}}. Großbuchstaben zählen.',
    cure: 'Schreiben Sie genau HS256.',
    agentSees: nothingNew,
  },
  'type-not-jwt': {
    title: 'Das Token ist von einem anderen Typ',
    cause: '„typ“ ist {{typ}}.',
    cure: 'Setzen Sie „typ“ auf JWT, in Großbuchstaben, oder lassen Sie es weg.',
    agentSees: nothingNew,
  },
  'crit-header': {
    title: 'Der Header verlangt Erweiterungen',
    cause: '„{{member}}“ zählt Regeln auf, die der Leser kennen muss. Keine wird unterstützt.',
    cure: 'Lassen Sie „crit“ im Header weg.',
    agentSees: nothingNew,
  },
  'b64-header': {
    title: 'Der Header ändert, wie die Claims geschrieben sind',
    cause: '„{{member}}“ schaltet die Kodierung der Claims um. Ein Anmelde-Token hat nur eine.',
    cure: 'Lassen Sie „b64“ im Header weg.',
    agentSees: nothingNew,
  },
  'key-in-header': {
    title: 'Das Token bringt seinen eigenen Schlüssel mit',
    cause: '„{{member}}“ enthält einen Schlüssel. Ein Token, das seinen Schlüssel wählen darf, beweist nichts.',
    cure: 'Lassen Sie es weg, und nennen Sie einen Schlüssel durch „kid“. Ist dieses Token nicht von Ihnen, rüttelt jemand an der Tür.',
    agentSees: nothingNew,
  },
  'certificate-in-header': {
    title: 'Das Token bringt ein Zertifikat mit oder verweist darauf',
    cause: '„{{member}}“ ist da. Schlüssel kommen nur aus der Liste der Schlüssel, durch ihre ID.',
    cure: 'Lassen Sie es weg, und nennen Sie einen Schlüssel durch „kid“.',
    agentSees: nothingNew,
  },
  'key-address-in-header': {
    title: 'Das Token sagt, wo sein Schlüssel zu holen ist',
    cause: '„{{member}}“ enthält eine Adresse. Sie wird nie aufgesucht.',
    cure: 'Lassen Sie es weg, und nennen Sie einen Schlüssel durch „kid“. Ist dieses Token nicht von Ihnen, rüttelt jemand an der Tür.',
    agentSees: nothingNew,
  },
  'kid-missing': {
    title: 'Das Token nennt keinen Schlüssel',
    cause: 'Der Header hat kein „kid“.',
    cure: 'Setzen Sie „kid“ im Header des Tokens (nicht bei den Claims) auf die Schlüssel-ID aus der Liste der Schlüssel.',
    agentSees: nothingNew,
  },
  'kid-not-a-string': {
    title: 'Die Schlüssel-ID ist kein Text',
    cause: '„kid“ ist {{kid}}.',
    cure: 'Schreiben Sie die Schlüssel-ID als Text, wie sie in der Liste der Schlüssel steht.',
    agentSees: nothingNew,
  },
  'kid-unknown': {
    title: 'Der Schlüssel ist hier unbekannt',
    cause: '„kid“ ist {{kid}}. Einen solchen Schlüssel gab es in diesem Konto nie.',
    cure: 'Kopieren Sie die Schlüssel-ID aus der Liste der Schlüssel. Prüfen Sie, dass sie nicht aus einem anderen Konto stammt und nicht das Geheimnis ist.',
    agentSees: nothingNew,
  },
  'kid-deleted': {
    title: 'Der Schlüssel wurde gelöscht',
    cause: '„kid“ ist {{kid}}, ein Schlüssel, den ein Administrator gelöscht hat.',
    cure: 'Stellen Sie das Backend auf einen Schlüssel um, der noch in der Liste steht.',
    agentSees: nothingNew,
  },
  'secret-not-at-hand': {
    title: 'Das Geheimnis dieses Schlüssels ist nicht hier',
    cause:
      'Der Schlüssel {{kid}} steht in der Liste, aber dieses Understudy hat sein Geheimnis nicht und kann nicht prüfen.',
    cure: 'Erstellen Sie hier einen neuen Schlüssel, oder ergänzen Sie das Geheimnis bei diesem.',
    agentSees: nothingNew,
  },
  'signature-missing': {
    title: 'Das Token ist nicht signiert',
    cause: 'Hinter dem letzten Punkt steht nichts.',
    cure: 'Signieren Sie das Token, und übergeben Sie es ganz.',
    agentSees: nothingNew,
  },
  'signature-length': {
    title: 'Die Signatur hat die falsche Länge',
    cause:
      'Sie ist {{length}} Bytes lang; HS256 erzeugt {{expected}}. Sie stammt von einem anderen Algorithmus oder wurde abgeschnitten.',
    cure: 'Signieren Sie mit HS256, und übergeben Sie das ganze Token.',
    agentSees: nothingNew,
  },
  'secret-base64-decoded': {
    title: 'Das Geheimnis wurde vor dem Signieren Base64-dekodiert',
    cause: 'Die Signatur passt zum dekodierten Geheimnis. Es ist als der Text zu verwenden, der es ist.',
    cure: 'Schalten Sie in der Bibliothek die Base64-Option für das Geheimnis aus, oder übergeben Sie es als Text.',
    agentSees: nothingNew,
  },
  'secret-with-line-end': {
    title: 'Ein Zeilenende ist ins Geheimnis geraten',
    cause:
      'Die Signatur passt zum Geheimnis mit einem Zeilenende dahinter, wie es beim Lesen aus einer Datei geschieht.',
    cure: 'Entfernen Sie es, wenn das Backend das Geheimnis liest.',
    agentSees: nothingNew,
  },
  'secret-cut-short': {
    title: 'Nur der Anfang des Geheimnisses wurde verwendet',
    cause: 'Die Signatur passt zu den ersten {{length}} Zeichen, mehr zeigt die Liste der Schlüssel nicht.',
    cure: 'Verwenden Sie das ganze Geheimnis. Hat es niemand aufbewahrt, erstellen Sie einen neuen Schlüssel: Ein Geheimnis wird nur einmal gezeigt.',
    agentSees: nothingNew,
  },
  'key-id-as-secret': {
    title: 'Die Schlüssel-ID wurde als Geheimnis verwendet',
    cause: 'Die Signatur passt zum Text {{kid}}, der der Name des Schlüssels ist und vielen bekannt.',
    cure: 'Signieren Sie mit dem gemeinsamen Geheimnis; die Schlüssel-ID gehört nur in „kid“.',
    agentSees: nothingNew,
  },
  'secret-of-another-key': {
    title: 'Das Geheimnis gehört zu einem anderen Schlüssel',
    cause: 'Das Token nennt {{kid}}, aber die Signatur passt zum Geheimnis von {{other}}.',
    cure: 'Verwenden Sie Schlüssel-ID und Geheimnis desselben Schlüssels.',
    agentSees: nothingNew,
  },
  'signature-wrong': {
    title: 'Die Signatur passt nicht',
    cause:
      'Das Token wurde mit einem anderen Geheimnis signiert, oder Header oder Claims wurden danach geändert. Was davon es war, lässt sich einer Signatur nicht ansehen.',
    cure: 'Vergleichen Sie das Geheimnis im Backend mit dem dieses Schlüssels, und prüfen Sie, dass unterwegs nichts das Token verändert.',
    agentSees: nothingNew,
  },
} satisfies Partial<Texts['tokens']['codes']>
