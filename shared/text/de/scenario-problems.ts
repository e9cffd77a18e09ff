/** Was an den größeren Dingen einer Szenariodatei falsch sein kann, auf Deutsch. */
import type { scenarioProblems as english } from '../en/scenario-problems.ts'
import type { Texts } from '../texts.ts'

type Code = keyof typeof english

export const scenarioProblems: Pick<Texts['cli']['problems'], Code> = {
  'answer-without-question': {
    message: 'Zu einer Antwort gehört ihre Frage.',
    hint: 'Schreiben Sie "question:" darüber, im selben Schritt.',
  },
  'version-newer': {
    message: 'Diese Datei ist in Version {{written}} des Formats geschrieben, die neuer als dieses Understudy ist.',
    hint: 'Dieses liest Version {{newest}} und ältere. Holen Sie ein neueres Understudy, oder die Datei in Version {{newest}}.',
  },
  'cast-outside': {
    message: 'Die Besetzungsdatei „{{name}}“ liegt außerhalb des Ordners dieser Datei.',
    hint: 'Legen Sie sie in denselben Ordner oder in einen darunter: Anderes wird nicht gelesen.',
  },
  'cast-name': {
    message: '„{{name}}“ heißt nicht wie eine Besetzungsdatei.',
    hint: 'Der Name einer Besetzungsdatei endet auf .cast.yaml.',
  },
  'cast-missing': {
    message: 'Eine Besetzungsdatei „{{name}}“ ist hier nicht zu lesen.',
    hint: 'Gesucht wurde sie neben dem Szenario, als {{path}}. Über eine Verknüpfung wird keine Datei gelesen.',
  },
  'cast-cycle': {
    message: 'Die Besetzungsdatei „{{name}}“ nennt am Ende sich selbst.',
    hint: 'Sie nennen einander im Kreis: {{chain}}. Nehmen Sie einen der Namen heraus.',
  },
  'mark-unknown-near': {
    message: 'Für <{{name}}> steht nichts.',
    hint: 'Meinten Sie „<{{near}}>“?',
  },
  'mark-unknown': {
    message: 'Für <{{name}}> steht nichts.',
    hint: 'Die Varianten haben: {{known}}.',
  },
  'variation-misses': {
    message: 'Die Variante „{{row}}“ sagt nichts für <{{name}}>.',
    hint: 'Ergänzen Sie darin "{{name}}:": Jede Variante hat einen Wert für jedes <…> der Datei.',
  },
  'variation-unused': {
    message: '<{{name}}> steht nirgends in der Datei.',
    hint: 'Schreiben Sie es dorthin, wo der Wert stehen soll, oder nehmen Sie den Wert aus den Varianten.',
  },
  when: {
    message: '{{written}} ist keine Zeit für einen Schritt.',
    hint: 'Schreiben Sie sie wie "10 minutes later", "at 14:30", "next day at 09:00", "3 days later at 09:00", "Monday at 09:00" oder "the token has expired". Uhrzeiten gelten in UTC, mit je zwei Ziffern.',
  },
  'when-and-after': {
    message: '"when" und "after" können nicht in einem Schritt stehen.',
    hint: 'Behalten Sie eines von beiden: Beide sagen, wann der Schritt geschieht.',
  },
  'no-expiry-yet': {
    message: 'Vor diesem Schritt wurde kein Token gemacht, das ablaufen könnte.',
    hint: 'Schreiben Sie weiter oben bei einer Anmeldung "expires in: 10 minutes".',
  },
}
