import { es } from '#shared/text/es/index.ts'
import { describe, expect, test } from 'vitest'

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf)
const texts = textsOf(es)
const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0

describe('Spanish', () => {
  test('every question and every exclamation is opened as well as closed', () => {
    for (const text of texts) {
      expect(count(text, /¿/gu), text).toBe(count(text, /\?/gu))
      // YAML's own mark stands between blanks.
      expect(count(text, /¡/gu), text).toBe(count(text, /\p{L}!/gu))
    }
  })

  test('everybody is addressed as usted', () => {
    for (const text of texts)
      expect(text).not.toMatch(/(?<!\p{L})(tú|tus?|te|ti|contigo|puedes|quieres|tienes|debes|vosotros)(?!\p{L})/iu)
  })

  test('one thing has one word, the one that the field uses', () => {
    for (const text of texts)
      expect(text).not.toMatch(/ID externo|identificador|eliminar|caduc|(?<!\p{L})añad|(?<!["{])e-?mail(?!["_])|«|»/iu)
  })
})
