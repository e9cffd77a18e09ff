/** Cómo la línea de órdenes representa las historias: opciones, informes y transcripciones guardadas. */
import type { Texts } from '../texts.ts'

export const running: Texts['running'] = {
  help: {
    reporter:
      'cómo se cuenta: {{names}}; "list" para personas, los demás para programas y navegadores; con =FILE se escribe allí, y se pueden dar más',
    policy: 'jugar con estas reglas, fijen lo que fijen los archivos',
    grep: 'solo las historias cuyo título contiene este texto, en mayúsculas o minúsculas',
    update: 'guardar las transcripciones tal como son ahora, en la carpeta "golden" junto a cada archivo',
    watch: 'seguir, y comprobar de nuevo lo que se guarde, hasta q o Ctrl C',
    transcript: 'Muestra la pantalla del agente en palabras, después de cada paso de una historia.',
    transcriptExit:
      'Códigos de salida: 0 se han contado todas las historias, 2 un archivo está mal o falta, 70 ha fallado el propio Understudy.',
    exit: 'Donde se guardó una transcripción, la historia debe seguir leyéndose igual.\n\nCódigos de salida: 0 se cumplen todas las expectativas, 1 alguna no se cumple, 2 un archivo está mal o falta, una carpeta no contiene ninguno, nada encaja con --grep o la orden está mal escrita, 3 con --window no se pudo abrir ninguna ventana, 70 ha fallado el propio Understudy.',
  },
  wrong: {
    reporter: 'Existen {{names}}, solos o con un archivo, por ejemplo junit=report.xml.',
    twoReporters:
      'Dos informes se escribirían en el mismo lugar: dé un archivo a todos menos a uno, por ejemplo junit=report.xml.',
    updateUnderPolicy: 'error: las transcripciones se guardan con las reglas que fija el archivo: quite --policy',
    nothingFound: 'error: ninguna historia lleva “{{text}}” en el título',
  },
  watch: { waiting: 'A la espera de cambios: q termina.' },
  report: {
    line: 'línea {{line}}, columna {{column}}',
    played_one: 'se representa hasta el final, {{count}} paso',
    played_other: 'se representa hasta el final, {{count}} pasos',
    otherPolicy: 'Representada con {{policy}}; el archivo fija {{pinned}}.',
  },
  golden: {
    same: 'la transcripción es la guardada en {{file}}',
    other: 'la transcripción es otra desde la línea {{line}} ({{file}}; --update guarda la actual)',
    more_one: '… y {{count}} línea más',
    more_other: '… y {{count}} líneas más',
  },
  html: {
    language: 'es',
    allHold: 'Se cumplen todas las expectativas',
    notAllHold: 'No se cumplen todas las expectativas',
    holds: 'se cumple',
    fails: 'no se cumple',
    contents: 'Historias',
    stories_one: '{{count}} historia',
    stories_other: '{{count}} historias',
    wrongFiles_one: 'No se puede representar {{count}} archivo',
    wrongFiles_other: 'No se pueden representar {{count}} archivos',
    seconds: '{{seconds}} s',
    screen: 'La pantalla del agente en palabras',
  },
}
