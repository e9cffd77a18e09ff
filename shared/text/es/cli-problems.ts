/** What can be wrong with a scenario file, in Spanish, and what to do. An empty hint says nothing. */
import type { Texts } from '../texts.ts'
import { scenarioProblems } from './scenario-problems.ts'

export const problems: Texts['cli']['problems'] = {
  ...scenarioProblems,
  'file-missing': { message: 'Ese archivo o carpeta no existe.', hint: 'Revise cómo está escrita la ruta.' },
  'folder-empty': {
    message: 'En esta carpeta no hay ningún escenario.',
    hint: 'Los archivos de escenario terminan en .yaml o .yml.',
  },
  unreadable: { message: 'No se puede leer el archivo: {{why}}.', hint: '' },
  'not-utf8': {
    message: 'Esto no es texto sin formato en UTF-8.',
    hint: 'Guárdelo como texto sin formato con la codificación UTF-8, sin un procesador de textos.',
  },
  'control-character': {
    message: 'Aquí hay un carácter de control invisible (código {{code}}).',
    hint: 'Quítelo. ¿Es este un archivo de texto sin formato?',
  },
  'too-large': {
    message: 'El archivo tiene más de {{limit}} caracteres.',
    hint: 'Cuente la historia en varios archivos.',
  },
  'too-deep': {
    message: 'Aquí hay demasiadas listas o palabras unas dentro de otras.',
    hint: 'Ningún escenario necesita eso.',
  },
  'empty-file': {
    message: 'El archivo está vacío.',
    hint: 'Empiece con "understudy: 2", un título y pasos; docs/scenarios.md muestra un archivo completo.',
  },
  'not-words': {
    message: 'Este archivo no empieza con palabras y sus valores.',
    hint: 'Empiece con "understudy: 2", un título y pasos; docs/scenarios.md muestra un archivo completo.',
  },
  'several-documents': {
    message: 'Aquí empieza un segundo documento.',
    hint: 'Un archivo cuenta una historia: quite la línea "---" o haga dos archivos.',
  },
  directive: { message: 'Aquí no se usan líneas que empiecen por %.', hint: 'Quítela.' },
  tab: { message: 'Hay un tabulador en la sangría.', hint: 'Use espacios: dos por cada nivel hacia dentro.' },
  'word-twice': {
    message: '"{{word}}" aparece aquí dos veces.',
    hint: 'Deje solo una. Un paso nuevo empieza con un guion.',
  },
  alias: {
    message: 'Un texto que empieza por * significa otra cosa en YAML.',
    hint: 'Póngalo entre comillas: {{quoted}}. Aquí no se usan referencias a otros lugares.',
  },
  anchor: {
    message: 'Un texto que empieza por & significa otra cosa en YAML.',
    hint: 'Póngalo entre comillas: {{quoted}}. Aquí no se usan anclas.',
  },
  tag: {
    message: 'Un texto que empieza por ! significa otra cosa en YAML.',
    hint: 'Póngalo entre comillas: {{quoted}}. Aquí no se usan etiquetas de YAML.',
  },
  'word-not-plain': {
    message: 'Esto no puede ir delante de dos puntos.',
    hint: 'Escriba ahí una palabra o un nombre sencillos.',
  },
  'start-character': {
    message: 'Un texto no puede empezar por {{character}} si no va entre comillas.',
    hint: 'Ponga todo el texto entre comillas: {{quoted}}.',
  },
  'colon-in-text': {
    message: 'En esta línea aparecen dos puntos por segunda vez.',
    hint: 'Ponga entre comillas el texto que los contiene: {{quoted}}.',
  },
  'quote-missing': {
    message: 'Faltan las comillas de cierre.',
    hint: 'Cierre el texto con las mismas comillas con que empezó.',
  },
  'text-after-quote': {
    message: 'Hay más texto después de las comillas de cierre.',
    hint: 'Ponga todo el texto entre un solo par de comillas; dentro de "…", escriba \\" para unas comillas.',
  },
  escape: {
    message: 'La barra invertida significa otra cosa dentro de "…".',
    hint: "Escriba \\\\ o use comillas simples: '…'.",
  },
  'word-twice-above': { message: '"{{word}}" aparece aquí dos veces.', hint: 'Deje solo una.' },
  'bracket-missing': {
    message: 'El corchete o la llave que se abre aquí no se cierra.',
    hint: 'Cada [ necesita su ] y cada { su }.',
  },
  'comma-missing': {
    message: 'Antes de esto falta una coma o un signo de cierre.',
    hint: 'Dentro de [ ] y { } los elementos se separan con comas.',
  },
  'no-break-space': {
    message: 'En la sangría hay un espacio de otro tipo (por ejemplo, un espacio de no separación).',
    hint: 'Esos espacios llegan al copiar texto de una página. Quítelos y escriba espacios normales.',
  },
  'dash-without-blank': { message: 'No hay un espacio después del guion.', hint: 'Escriba "{{mended}}".' },
  'no-colon': {
    message: 'No hay dos puntos después de "{{word}}".',
    hint: 'Escriba "{{mended}}", con dos puntos y un espacio.',
  },
  'no-colon-at-end': {
    message: 'No hay dos puntos después de "{{word}}".',
    hint: 'Escriba "{{mended}}", con dos puntos.',
  },
  'colon-without-blank': {
    message: 'No hay un espacio después de los dos puntos de "{{word}}".',
    hint: 'Escriba "{{mended}}", con dos puntos y un espacio.',
  },
  indentation: {
    message: 'La sangría no encaja aquí.',
    hint: 'Las palabras que van juntas empiezan en la misma columna; lo que pertenece a una palabra va dos espacios más adentro. Revise también la línea anterior.',
  },
  'colon-missing': {
    message: 'Faltan dos puntos después de una palabra.',
    hint: 'Escriba "palabra: valor", con un espacio después de los dos puntos.',
  },
  yaml: { message: 'Esto no es YAML: {{why}}.', hint: 'Compárelo con un archivo que funcione.' },

  version: { message: 'No hay ninguna versión {{written}} de este formato.', hint: 'Empiece con "understudy: 2".' },
  'unknown-word': { message: 'Aquí no se conoce la palabra "{{word}}".', hint: 'Aquí se conocen: {{known}}.' },
  'unknown-word-near': {
    message: 'Aquí no se conoce la palabra "{{word}}".',
    hint: '¿Quiso decir "{{near}}"?',
  },
  'word-not-with': {
    message: '"{{word}}" no va con "{{verb}}".',
    hint: 'Va con {{owners}}. Con "{{verb}}" van: {{known}}.',
  },
  'two-verbs': {
    message: 'Este paso hace dos cosas: "{{verb}}" y "{{word}}".',
    hint: 'Para la segunda, empiece un paso nuevo con un guion.',
  },
  'two-subjects': {
    message: 'Esta expectativa mira dos cosas: "{{verb}}" y "{{word}}".',
    hint: 'Para la segunda, empiece una expectativa nueva con un guion.',
  },
  'no-verb': {
    message: 'Este paso no dice qué se hace.',
    hint: 'Agregue una de estas palabras: {{known}}.',
  },
  'no-subject': {
    message: 'Esta expectativa no dice qué se mira.',
    hint: 'Empiécela con una de estas palabras: {{known}}.',
  },
  'word-missing': { message: 'Falta "{{word}}".', hint: 'Agregue una línea que empiece con "{{word}}:".' },
  'word-missing-with': {
    message: '"{{verb}}" necesita la palabra "{{word}}" en el mismo paso.',
    hint: '{{meaning}}',
  },
  'empty-value': {
    message: 'Después de "{{word}}" no hay nada.',
    hint: 'Escriba el valor o quite la línea. Un texto que empieza por # debe ir entre comillas.',
  },
  'text-needed': {
    message: '"{{word}}" necesita un texto; {{written}} se lee como {{type}}.',
    hint: 'Póngalo entre comillas: {{quoted}}.',
  },
  'one-text-needed': {
    message: '"{{word}}" necesita un solo texto.',
    hint: 'Si es un texto que empieza por [ o {, o que contiene dos puntos, póngalo entre comillas.',
  },
  'empty-text': { message: 'El texto de "{{word}}" está vacío.', hint: 'Escriba algo entre las comillas.' },
  'too-short': { message: '"{{word}}" necesita al menos {{limit}} caracteres.', hint: '' },
  'too-long': { message: '"{{word}}" admite {{limit}} caracteres como máximo.', hint: '' },
  'list-needed': {
    message: '"{{word}}" necesita una lista.',
    hint: 'Empiece cada elemento en una línea nueva con un guion y un espacio: "- ".',
  },
  'empty-list': {
    message: 'La lista de "{{word}}" está vacía.',
    hint: 'Agregue un elemento o quite la palabra.',
  },
  'empty-view': {
    message: 'La lista de "{{word}}" está vacía.',
    hint: 'Escriba "holds only: []" para decir que no contiene nada.',
  },
  'words-needed': {
    message: '"{{word}}" necesita palabras y valores propios.',
    hint: 'Escríbalos debajo, dos espacios más adentro: "palabra: valor".',
  },
  'entry-needs-words': {
    message: 'Este elemento no consta de palabras y valores.',
    hint: 'Escriba "palabra: valor" después del guion, por ejemplo: {{example}}.',
  },
  'number-needed': { message: '"{{word}}" necesita un número entero.', hint: '' },
  'number-quoted': {
    message: '"{{word}}" necesita un número entero; entre comillas es un texto.',
    hint: 'Escríbalo sin comillas: {{written}}.',
  },
  'number-or-none': {
    message: '"{{word}}" necesita el número de un ticket, o "none".',
    hint: 'Escríbalo sin comillas.',
  },
  'number-range': { message: '"{{word}}" necesita un número a partir de {{minimum}}.', hint: '' },
  'not-one-of': { message: '"{{word}}" no puede ser {{written}}.', hint: 'Puede ser: {{known}}.' },
  'not-one-of-near': { message: '"{{word}}" no puede ser {{written}}.', hint: '¿Quiso decir "{{near}}"?' },
  'not-one-of-many': {
    message: '"{{word}}" no puede ser {{written}}.',
    hint: 'docs/scenarios.md enumera lo que puede ser.',
  },
  duration: {
    message: '"{{word}}" necesita un lapso de tiempo; {{written}} no lo es.',
    hint: 'Escríbalo como "10 minutes", "2 hours", "1 day 6 hours" o "90s".',
  },
  'file-and-size': {
    message: '{{written}} no es un archivo con su tamaño.',
    hint: 'Escríbalo como "invoice.pdf, 120 KB"; el tamaño va en bytes, KB o MB, con 60 MB como máximo.',
  },
  moment: {
    message: '{{written}} no es un momento en el tiempo.',
    hint: 'Escríbalo como "2025-03-04 10:30", en UTC.',
  },
  hours: {
    message: '{{written}} no es un horario.',
    hint: 'Escríbalo como "09:00 to 17:00". Un día que falta está cerrado.',
  },
  'time-zone': {
    message: 'No existe la zona horaria {{written}}.',
    hint: 'Escriba su nombre de la IANA, por ejemplo "Europe/Berlin" o "UTC".',
  },
  'key-id': {
    message: '{{written}} no es la ID de una clave.',
    hint: 'Consta de "app_" y 24 dígitos de 0 a 9 y de la a a la f. Si se omite, se inventa una.',
  },
  'nothing-said': { message: 'Aquí dentro no hay nada.', hint: 'Complételo o quítelo.' },
  'not-json': {
    message: 'Un claim no puede tener este valor.',
    hint: 'Use texto, un número entero, true, false o listas de estos valores.',
  },

  'unknown-name': {
    message: 'No se encuentra "{{name}}" ({{what}}).',
    hint: 'Declare ese nombre en "{{where}}", antes de los pasos.',
  },
  'unknown-name-near': { message: 'No se encuentra "{{name}}" ({{what}}).', hint: '¿Quiso decir "{{near}}"?' },
  'unknown-name-known': { message: 'No se encuentra "{{name}}" ({{what}}).', hint: 'Lo que hay: {{known}}.' },
  'no-such-person': {
    message: 'En esta historia nadie puede llamarse "{{name}}".',
    hint: 'Use un nombre de "people" o el que lee el agente: "Ada Byron", "Visitor 1".',
  },
  'name-twice': {
    message: 'Aparece aquí dos veces: {{what}} "{{name}}".',
    hint: 'Los nombres deben ser distintos para saber a cuál se refiere cada uno.',
  },
  'name-reserved': {
    message: 'Aquí nadie ni nada puede llamarse "{{name}}".',
    hint: '"nobody", "none", "me" y "bot" tienen un significado propio en las expectativas: elija otro nombre.',
  },
  'external-id-twice': {
    message: '"{{name}}" tiene la misma ID externa que "{{other}}".',
    hint: 'Una ID externa es una persona.',
  },
  'key-id-twice': {
    message: '"{{name}}" tiene la misma ID de clave que "{{other}}".',
    hint: 'Omita las ID para que se inventen.',
  },
  'no-ticket-yet': {
    message: 'En este paso no puede haber un ticket {{ticket}}.',
    hint: 'Un ticket nace con el primer mensaje de una conversación; hasta aquí puede haber {{most}}.',
  },
  'no-key-yet': {
    message: 'No hay ninguna clave de firma con la que crear un token.',
    hint: 'Escriba "keys:" antes de los pasos y, debajo, dos espacios más adentro, "Web shop:".',
  },
  'too-late': { message: 'Aquí la historia dura más de cien años.', hint: '' },
  'only-on-tickets': {
    message: '"{{word}}" no se puede ver en un dispositivo.',
    hint: 'Mire más bien el ticket.',
  },
}
