/** Was an den größeren Dingen einer Szenariodatei falsch sein kann, auf Deutsch. */
import type { Texts } from '../texts.ts'

type Keys = keyof typeof import('../en/scenario-problems.ts').scenarioProblems

export const scenarioProblems: Pick<Texts['cli']['problems'], Keys> = {
  'answer-without-question': {
    message: 'Zu einer Antwort gehört ihre Frage.',
    hint: 'Schreiben Sie "question:" darüber, im selben Schritt.',
  },
  'version-newer': {
    message: 'Diese Datei ist in Version {{written}} des Formats geschrieben, die neuer als dieses Understudy ist.',
    hint: 'Dieses liest Version {{newest}} und ältere. Holen Sie ein neueres Understudy, oder die Datei in Version {{newest}}.',
  },
}
