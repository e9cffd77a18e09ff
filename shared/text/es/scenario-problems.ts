/** Lo que puede estar mal en las cosas mayores de un archivo de escenario, en español. */
import type { Texts } from '../texts.ts'

type Keys = keyof typeof import('../en/scenario-problems.ts').scenarioProblems

export const scenarioProblems: Pick<Texts['cli']['problems'], Keys> = {
  'answer-without-question': {
    message: 'Una respuesta necesita su pregunta.',
    hint: 'Agregue "question:" encima, en el mismo paso.',
  },
  'version-newer': {
    message: 'Este archivo está escrito en la versión {{written}} del formato, más nueva que este Understudy.',
    hint: 'Este lee la versión {{newest}} y las anteriores. Consiga un Understudy más nuevo, o el archivo en la versión {{newest}}.',
  },
}
