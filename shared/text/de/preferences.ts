/** Die Datei der Einstellungen, auf Deutsch. */
import type { Texts } from '../texts.ts'

export const preferences: Texts['preferences'] = {
  damaged:
    'Ihre Einstellungen konnten nicht gelesen werden und beginnen neu. Die alte Datei liegt daneben, als {{file}}. Arbeitsbereiche sind davon nicht betroffen.',
  newer:
    'Ihre Einstellungen stammen von einem neueren Understudy und beginnen hier neu. Die alte Datei liegt daneben, als {{file}}.',
}
