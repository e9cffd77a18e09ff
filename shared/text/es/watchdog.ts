/** El perro guardián de `understudy check --window`. */
import type { Texts } from '../texts.ts'

export const watchdog: Texts['watchdog'] = {
  option: 'representar cada historia también en la ventana real y comparar lo que dice la página con lo que debe decir',
  place: 'ventana: {{where}}',
  held_one: 'ventana: {{count}} lugar dice lo que debe decir',
  held_other: 'ventana: {{count}} lugares dicen lo que deben decir',
  head: 'Cabecera del ticket',
  step: 'Historia',
  addresses: 'Direcciones de correo en la pantalla del agente (regla E1)',
  nothing: 'nada',
  other: 'debe decir “{{expected}}”; la página dice “{{read}}”',
  otherLines: 'debe decir (-), la página dice (+):',
  speed_one: 'Ventana: {{count}} paso visto, {{rate}} pasos por segundo',
  speed_other: 'Ventana: {{count}} pasos vistos, {{rate}} pasos por segundo',
  noWindow: 'Aquí no se puede abrir ninguna ventana: {{why}}',
  alone:
    'error: --window representa cada historia una sola vez y con las reglas que fija su archivo: quite --policy, --update y --watch',
}
