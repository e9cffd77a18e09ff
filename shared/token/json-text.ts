/** JSON as text that keeps its spelling: laid out for eyes, made compact for a token, its members found, its slip pointed at. */

/** The lexemes of RFC 8259; anything else is one character that belongs nowhere. */
const lexeme =
  /[ \t\n\r]+|"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE])|true|false|null|[{}[\]:,]|./gsu

type Lexeme = { readonly text: string; readonly start: number }

const lexemesOf = (text: string): readonly Lexeme[] =>
  Array.from(text.matchAll(lexeme), (match) => ({ text: match[0], start: match.index })).filter(
    ({ text: one }) => !/^[ \t\n\r]/.test(one),
  )

export type JsonSlip = { readonly line: number; readonly column: number; readonly found?: string }

/** Where a text stops being a JSON object, counted from 1; `found` is what stands there, absent where the text ends too early. */
export function slipOf(text: string): JsonSlip | undefined {
  const lexemes = lexemesOf(text)
  const open: string[] = []
  let wants: 'object' | 'value' | 'name' | 'name-or-end' | 'colon' | 'more' | 'value-or-end' | 'nothing' = 'object'
  const after = (): typeof wants => (open.length === 0 ? 'nothing' : 'more')
  for (const { text: one, start } of lexemes) {
    const isName = one.startsWith('"') && one.length > 1
    const isValue = isName || /^(-?\d|true|false|null)/.test(one)
    const closes = one === (open.at(-1) === '{' ? '}' : ']')
    if (one === '{' && /^(object|value)/.test(wants)) {
      open.push(one)
      wants = 'name-or-end'
    } else if (one === '[' && wants.startsWith('value')) {
      open.push(one)
      wants = 'value-or-end'
    } else if (closes && /^(more|.*-or-end)$/.test(wants) && open.length > 0) {
      open.pop()
      wants = after()
    } else if (isName && wants.startsWith('name')) wants = 'colon'
    else if (one === ':' && wants === 'colon') wants = 'value'
    else if (one === ',' && wants === 'more') wants = open.at(-1) === '{' ? 'name' : 'value'
    else if (isValue && wants.startsWith('value')) wants = after()
    else return { ...placeOf(text, start), found: one }
  }
  return wants === 'nothing' ? undefined : placeOf(text, text.length)
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 }
}

/** Only for an object that is JSON. */
export const compact = (text: string): string =>
  lexemesOf(text)
    .map(({ text: one }) => one)
    .join('')

/** Two spaces a level, as JSON.stringify lays it out, but each number and text as it is spelled. Only for JSON. */
export function laidOut(text: string): string {
  let out = ''
  let depth = 0
  let before = ''
  const line = () => `\n${'  '.repeat(depth)}`
  for (const { text: one } of lexemesOf(text)) {
    if (/^[}\]]$/.test(one)) {
      depth -= 1
      out += /^[{[]$/.test(before) ? one : line() + one
    } else {
      out += /^[{[,]$/.test(before) ? line() + one : one
      if (one === ':') out += ' '
      if (/^[{[]$/.test(one)) depth += 1
    }
    before = one
  }
  return out
}

export type Range = { readonly start: number; readonly end: number }
export type Member = Range & { readonly name: string }

/** The object's own members in their order, each from its name to the end of its value. Only for an object that is JSON. */
export function membersOf(text: string): readonly Member[] {
  const members: Member[] = []
  let depth = 0
  let from: Lexeme | undefined
  let end = 0
  const close = () => {
    if (from) members.push({ name: JSON.parse(from.text) as string, start: from.start, end })
    from = undefined
  }
  for (const one of lexemesOf(text)) {
    if (/^[}\]]$/.test(one.text)) depth -= 1
    if (depth === 0 || (depth === 1 && one.text === ',')) close()
    else if (depth === 1 && !from) from = one
    if (/^[{[]$/.test(one.text)) depth += 1
    end = one.start + one.text.length
  }
  return members
}
