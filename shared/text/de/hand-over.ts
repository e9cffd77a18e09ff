/** Ein Schlüssel auf dem Weg zum Entwickler, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const handOver: Texts['handOver'] = {
  title: 'Dem Entwickler übergeben',
  intro:
    'Als ein verschlüsselter Text, den nur die Passphrase öffnet (Regel K8). Das geht, solange das Geheimnis hier gezeigt wird, danach nicht mehr.',
  passphrase: 'Passphrase',
  passphraseHint: 'Mindestens {{count}} Zeichen. Sagen Sie sie auf anderem Weg weiter als den Text, etwa am Telefon.',
  tooShort: 'Zu kurz: Eine Passphrase hat mindestens {{count}} Zeichen.',
  make: 'Eine erzeugen',
  made: 'Eine Passphrase wurde erzeugt. Sie wird nur hier gezeigt.',
  show: 'Passphrase anzeigen',
  copy: 'Verschlüsselten Text kopieren',
  copying: 'Wird verschlüsselt …',
  text: 'Verschlüsselter Text',
  copied: 'Verschlüsselter Text kopiert. Der Entwickler öffnet ihn am Token-Werktisch oder mit „understudy token“.',
  notCopied: 'Hier steht der verschlüsselte Text; kopieren Sie ihn von Hand.',

  open: 'Übergabe öffnen',
  openTitle: 'Übergabe öffnen',
  openIntro:
    'Ein Administrator hat Ihnen einen Schlüssel als verschlüsselten Text geschickt und die Passphrase genannt. Öffnen Sie ihn, dann können Sie hier Token damit signieren.',
  openDo: 'Öffnen',
  opening: 'Wird geöffnet …',
  opened: '„{{name}}“ liegt auf dem Werktisch',
  openedBody:
    'Mit diesem Schlüssel können jetzt Token signiert werden. Das Geheimnis selbst wird nicht noch einmal gezeigt (Regel K2).',
  wasAtHand: 'Sein Geheimnis war schon zur Hand, und es ist dasselbe. Es musste nichts geändert werden.',
  done: 'Fertig',
  close: 'Schließen',
  cancel: 'Abbrechen',

  problems: {
    'not-a-hand-over':
      'Das ist kein verschlüsselter Schlüssel von Understudy. Kopieren Sie den ganzen Text, von „ey“ bis zum Ende.',
    'too-long': 'Dieser Text ist viel zu lang für einen Schlüssel. Kopieren Sie nur den verschlüsselten Text.',
    'other-cipher':
      'Dieser Text ist anders verschlüsselt, als Understudy es tut. Bitten Sie darum, ihn neu zu erzeugen.',
    'rounds-out-of-bounds':
      'Der Text verlangt eine Zahl von Runden, die hier abgelehnt wird: Sie würde nichts schützen oder ewig dauern.',
    damaged:
      'Der Text wurde unterwegs beschädigt: Ein Stück fehlt oder ist verändert. Kopieren Sie ihn noch einmal ganz.',
    'wrong-passphrase':
      'Die Passphrase öffnet diesen Text nicht. Großbuchstaben, Leerzeichen und Bindestriche zählen. Ist sie richtig, wurde der Text verändert.',
    'other-version': 'Eine andere Version von Understudy hat diesen Text erzeugt; diese hier kann ihn nicht lesen.',
    'not-a-key': 'Der Text ließ sich öffnen, enthält aber keinen Signaturschlüssel.',
    'key-unknown':
      'Den Schlüssel in diesem Text gibt es in diesem Arbeitsbereich nicht. Öffnen Sie den, in dem er erstellt wurde.',
    'key-deleted':
      'Der Schlüssel in diesem Text wurde gelöscht. Damit signierte Token werden abgelehnt: Bitten Sie um einen neuen.',
    'other-secret': 'Den Schlüssel gibt es in diesem Arbeitsbereich, doch sein Geheimnis ist ein anderes als im Text.',
  },

  cli: {
    help: 'eine Datei mit einem verschlüsselten Schlüssel vom Administrator, anstelle von --key',
    passphraseFile: 'eine Datei mit der Passphrase; ohne sie gilt UNDERSTUDY_PASSPHRASE, oder Sie werden gefragt',
    environment:
      'Die Passphrase von --handover ist nie ein Argument: Sie kommt aus --passphrase-file, aus der Umgebungsvariable UNDERSTUDY_PASSPHRASE oder wird am Terminal erfragt, ohne dass sie dabei zu sehen ist.',
    ask: 'Passphrase:',
    noTerminal:
      'error: kein Terminal, um nach der Passphrase zu fragen: Geben Sie --passphrase-file oder UNDERSTUDY_PASSPHRASE an',
    noFile: 'error: {{file}} lässt sich nicht lesen: {{why}}',
    oneKey: 'error: Geben Sie den Schlüssel entweder mit --key oder mit --handover an',
    noKey: 'error: Geben Sie einen Schlüssel an, mit --key oder --handover',
  },
}
