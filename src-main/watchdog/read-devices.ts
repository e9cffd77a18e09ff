/** The devices off the accessible tree: who is logged in, the messages of each messenger, a login that was refused. */
import { line, type ReadPlace } from '#shared/scenario/on-screen/place.ts'
import type { Say } from '#shared/text/text.ts'
import { find, findAll, textOf, textsOf, type Named } from './tree.ts'

/** Of those called by these names. */
export function readDevices(say: Say, page: Named, names: readonly string[]): readonly ReadPlace[] {
  return names.flatMap((name) => {
    const where = say('devices.group', { name })
    const device = find(page, 'group', where)
    const called = say('devices.log', { device: name })
    const log = find(device, 'log', called)
    const refused = log && findAll(log, 'status').find((status) => textsOf(status).includes(say('devices.refused')))
    return [
      { where, lines: device ? whoOf(say, device) : [] },
      {
        where: called,
        lines: log ? saidLines(log) : [],
        ...(log && find(log, 'button', say('devices.earlier')) && { part: 'end' as const }),
      },
      { where: line(called, say('devices.refused')), lines: refused ? [textOf(refused)] : [] },
    ]
  })
}

/** The messenger's head: its name, and below it whether somebody is logged in. */
function whoOf(say: Say, device: Named): readonly string[] {
  const texts = textsOf(device, { buttons: false })
  const at = texts.indexOf(say('devices.brand'))
  return at === -1 ? [] : [line(...texts.slice(at, at + 2))]
}

/** What stands below the messages: forms and notices. */
const below = ['form', 'status', 'group', 'alert', 'heading']

/** An author's name begins a line; texts and files belong to it. A moment after a pause stands alone. */
function saidLines(log: Named): readonly string[] {
  const lines: { texts: string[]; isSaid: boolean }[] = []
  function walk({ children }: Named): void {
    for (const node of children) {
      if (node.role === 'time') lines.push({ texts: [...textsOf(node)], isSaid: true })
      else if (node.role === 'StaticText') lines.push({ texts: [node.name], isSaid: false })
      else if (node.role === 'paragraph' || node.role === 'list') {
        const last = lines.at(-1)
        const said = node.role === 'list' ? findAll(node, 'button').map(({ name }) => name) : textsOf(node)
        if (!last) lines.push({ texts: [...said], isSaid: true })
        else Object.assign(last, { texts: [...last.texts, ...said], isSaid: true })
      } else if (node.role !== 'button' && !below.includes(node.role)) walk(node)
    }
  }
  walk(log)
  // Only a name, or only a word of the messenger itself: nobody said anything.
  return lines.filter(({ isSaid }) => isSaid).map(({ texts }) => line(...texts))
}
