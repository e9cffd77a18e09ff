/** The agent's screen off the accessible tree: the list, or the ticket that is open with its requester's profile. */
import { line, type ReadPlace } from '#shared/scenario/on-screen/place.ts'
import type { Say } from '#shared/text/text.ts'
import { find, findAll, textOf, textsOf, type Named } from './tree.ts'

export function readList(say: Say, page: Named): readonly ReadPlace[] {
  const views = find(page, 'navigation', say('agent.views'))
  const table = find(page, 'table', say('agent.table'))
  const rows = table ? findAll(table, 'row').filter((row) => find(row, 'cell')) : []
  return [
    {
      where: say('agent.views'),
      lines: views ? findAll(views, 'button').map((button) => textOf(button)) : [],
    },
    {
      where: say('agent.table'),
      lines: rows.map((row) => line(...findAll(row, 'cell').map((cell) => cellText(say, cell)))),
      // What is below the edge of the window is not drawn.
      ...(rows.length >= 20 && { part: 'start' as const }),
    },
  ]
}

/** What one agent has not looked at yet is the window's own knowledge. */
const cellText = (say: Say, cell: Named): string =>
  line(...textsOf(cell).filter((text) => text !== say('agent.unread')))

export function readTicket(say: Say, page: Named): readonly ReadPlace[] {
  const log = find(page, 'log', say('agent.conversation'))
  const properties = factsOf(find(page, 'region', say('agent.properties')))
  const region = find(page, 'region', say('agent.profile'))
  const profile = factsOf(region)
  const property = (term: string, read: (value: Named) => string | undefined): ReadPlace =>
    place(line(say('agent.properties'), term), properties.get(term), read)
  const fact = (term: string): ReadPlace =>
    place(line(say('agent.profile'), term), profile.get(term), (value) => textOf(value, { buttons: false }))
  return [
    place(say('watchdog.head'), log && headOf(page, log), (text) => text),
    property(say('agent.requester'), (value) => textOf(value, { buttons: false })),
    property(say('agent.assignee'), (value) => textsOf(value)[0]),
    property(say('agent.status'), (value) => textsOf(value)[0]),
    {
      where: say('agent.conversation'),
      lines: log ? logLines(say, log) : [],
      // Earlier lines are asked for when one scrolls up to them.
      ...(log && find(log, 'button', say('agent.earlier')) && { part: 'end' as const }),
    },
    place(say('agent.profile'), region && whoOf(region), (text) => text),
    fact(say('agent.externalId')),
    fact(say('agent.email')),
    fact(say('agent.said')),
  ]
}

function place<Found>(where: string, found: Found | undefined, read: (found: Found) => string | undefined): ReadPlace {
  const text = found === undefined ? undefined : read(found)
  return { where, lines: text === undefined || text === '' ? [] : [text] }
}

/** What stands above the log in the box that holds both: what it is about, whose it is, with which mark. */
function headOf(page: Named, log: Named): string | undefined {
  const box = boxAround(page, log)
  const from = box?.children.findIndex(({ role }) => role === 'heading') ?? -1
  if (!box || from === -1) return undefined
  const until = box.children.findIndex((child) => child === log || holds(child, log))
  return line(...textsUpTo(box.children.slice(from, until)))
}

const textsUpTo = (nodes: readonly Named[]): readonly string[] =>
  nodes.flatMap((node) => textsOf(node, { buttons: false }))

const holds = (node: Named, sought: Named): boolean =>
  node.children.some((child) => child === sought || holds(child, sought))

/** The innermost one that has a heading of its own. */
function boxAround(node: Named, log: Named): Named | undefined {
  const inner = node.children.find((child) => holds(child, log))
  return (
    (inner && boxAround(inner, log)) ??
    (holds(node, log) && node.children.some(({ role }) => role === 'heading') ? node : undefined)
  )
}

/** Name and mark: all that stands above the first facts. */
function whoOf(region: Named): string {
  const until = region.children.findIndex(({ role }) => role === 'DescriptionList')
  return line(...textsUpTo(region.children.slice(0, until)))
}

function factsOf(region: Named | undefined): ReadonlyMap<string, Named> {
  const facts = new Map<string, Named>()
  let term = ''
  for (const node of region ? findAll(region, 'DescriptionList').flatMap(({ children }) => children) : []) {
    if (node.role === 'term') term = textOf(node)
    else if (node.role === 'definition') facts.set(term, node)
  }
  return facts
}

/** A message is an article; what happened between messages ends with its time, and so does the head of a day. */
function logLines(say: Say, log: Named): readonly string[] {
  const lines: string[] = []
  let texts: string[] = []
  function end(): void {
    if (line(...texts) !== '') lines.push(line(...texts))
    texts = []
  }
  function walk({ children }: Named): void {
    for (const node of children) {
      if (node.role === 'button') continue
      if (node.role === 'article') {
        end()
        lines.push(articleLine(node))
      } else if (node.role === 'time') {
        texts.push(...textsOf(node))
        end()
      } else if (node.role === 'StaticText') {
        // Where one's own reading stopped is the window's own knowledge.
        if (node.name !== say('agent.newMessages')) texts.push(node.name)
      } else walk(node)
    }
  }
  walk(log)
  end()
  return lines
}

/** Its name, and what stands in it. Buttons ask why; those of files are called by what they hold. */
function articleLine(article: Named): string {
  const within = (node: Named): readonly string[] =>
    node.role === 'listitem'
      ? findAll(node, 'button').map(({ name }) => name)
      : node.role === 'button'
        ? []
        : node.role === 'StaticText' || node.role === 'image'
          ? [node.name]
          : node.children.flatMap(within)
  return line(article.name, ...within(article))
}
