/** Text as XML and HTML take it. */

/** What XML 1.0 has no place for, not even escaped: control characters, lone surrogates, the last two of each plane. */
const impossible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What cannot stand there is shown by its number, so that nothing is lost unseen. */
const possible = (text: string): string =>
  text.replace(impossible, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escaped = (text: string): string => possible(text).replace(/[&<>"']/g, (one) => escapes[one] ?? one)

/** Inside an attribute a line end would become a blank. */
export const attribute = (text: string | number): string =>
  escaped(String(text)).replace(/[\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`)
