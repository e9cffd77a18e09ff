/** Lo que puede estar mal en las cosas mayores de un archivo de escenario, en español. */
import type { scenarioProblems as english } from '../en/scenario-problems.ts'
import type { Texts } from '../texts.ts'

type Code = keyof typeof english

export const scenarioProblems: Pick<Texts['cli']['problems'], Code> = {
  'answer-without-question': {
    message: 'Una respuesta necesita su pregunta.',
    hint: 'Agregue "question:" encima, en el mismo paso.',
  },
  'version-newer': {
    message: 'Este archivo está escrito en la versión {{written}} del formato, más nueva que este Understudy.',
    hint: 'Este lee la versión {{newest}} y las anteriores. Consiga un Understudy más nuevo, o el archivo en la versión {{newest}}.',
  },
  'cast-outside': {
    message: 'El archivo de reparto "{{name}}" está fuera de la carpeta de este archivo.',
    hint: 'Póngalo en la misma carpeta o en una inferior: no se lee nada más.',
  },
  'cast-name': {
    message: '"{{name}}" no se llama como un archivo de reparto.',
    hint: 'El nombre de un archivo de reparto termina en .cast.yaml.',
  },
  'cast-missing': {
    message: 'Aquí no puede leerse ningún archivo de reparto "{{name}}".',
    hint: 'Se buscó junto al escenario, como {{path}}. No se lee ningún archivo a través de un enlace.',
  },
  'cast-cycle': {
    message: 'El archivo de reparto "{{name}}" acaba nombrándose a sí mismo.',
    hint: 'Se nombran en círculo: {{chain}}. Quite uno de los nombres.',
  },
  'mark-unknown-near': {
    message: 'Nada está en lugar de <{{name}}>.',
    hint: '¿Quería decir "<{{near}}>"?',
  },
  'mark-unknown': {
    message: 'Nada está en lugar de <{{name}}>.',
    hint: 'Las variaciones tienen: {{known}}.',
  },
  'variation-misses': {
    message: 'La variación "{{row}}" no dice nada para <{{name}}>.',
    hint: 'Agréguele "{{name}}:": cada variación tiene un valor para cada <…> del archivo.',
  },
  'variation-unused': {
    message: '<{{name}}> no está en ninguna parte del archivo.',
    hint: 'Escríbalo donde deba ir el valor, o quite el valor de las variaciones.',
  },
  when: {
    message: '{{written}} no es un momento para un paso.',
    hint: 'Escríbalo como "10 minutes later", "at 14:30", "next day at 09:00", "3 days later at 09:00", "Monday at 09:00" o "the token has expired". Las horas son UTC, con dos cifras cada una.',
  },
  'when-and-after': {
    message: '"when" y "after" no pueden estar en un mismo paso.',
    hint: 'Deje uno de los dos: ambos dicen cuándo se hace el paso.',
  },
  'no-expiry-yet': {
    message: 'Antes de este paso no se hizo ningún token que pueda vencer.',
    hint: 'Escriba "expires in: 10 minutes" en un inicio de sesión anterior.',
  },
}
