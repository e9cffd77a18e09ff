/** What a login would change, line by line; and what it did change, in one. */
import type { PreviewLine } from '../contract/login-preview.ts'
import type { Say } from './text.ts'
import { shortened } from './shortened.ts'

type Name = (person: { readonly name?: string; readonly number: number }) => string

export function previewWords(t: Say, nameOf: Name, line: PreviewLine): string {
  switch (line.type) {
    case 'logged-out':
      return t('preview.logged-out', { from: nameOf(line.person) })
    case 'person': {
      const { from, to } = line
      const words = { to: nameOf(to), externalId: shortened(to.externalId ?? '', 60) }
      if (!from) return t('preview.newcomer', words)
      return t(isRenamed(line) ? 'preview.renamed' : 'preview.person', { ...words, from: nameOf(from) })
    }
    case 'requester':
      return t('preview.requester', { ticket: line.ticket, from: nameOf(line.from), to: nameOf(line.to) })
    case 'merged':
      return t('preview.merged', line)
    case 'status':
      return t('preview.status', statusWords(t, line))
  }
}

/** `to`: whoever logged in. */
export function changedWords(t: Say, nameOf: Name, to: string, lines: readonly PreviewLine[]): string {
  if (lines.length === 0) return t('preview.changed.nothing')
  const tickets = lines.flatMap((line) => (line.type === 'requester' ? [line.ticket] : []))
  return lines
    .flatMap((line): readonly string[] => {
      switch (line.type) {
        case 'logged-out':
          return [t('preview.changed.logged-out', { from: nameOf(line.person) })]
        case 'person': {
          const from = line.from ? nameOf(line.from) : ''
          return [t(isRenamed(line) ? 'preview.changed.renamed' : 'preview.changed.person', { from, to })]
        }
        case 'requester':
          // A visitor may have had many tickets; they all go to one person.
          return line.ticket === tickets[0]
            ? [t('preview.changed.requester', { ticket: line.ticket, count: tickets.length, to })]
            : []
        case 'merged':
          return [t('preview.changed.merged', { ...line, to })]
        case 'status':
          return [t('preview.changed.status', statusWords(t, line))]
      }
    })
    .join('; ')
}

const isRenamed = ({ from, to }: Extract<PreviewLine, { type: 'person' }>): boolean =>
  from !== undefined && from.verified && from.user === to.user

const statusWords = (t: Say, { ticket, from, to }: Extract<PreviewLine, { type: 'status' }>) => ({
  ticket,
  from: t(`app.status.${from}`),
  to: t(`app.status.${to}`),
})
