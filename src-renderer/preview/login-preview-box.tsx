/** The dry run of a login, a line a change, each with its rule. It keeps its room, so that nothing jumps. */
import type { LoginPreview, PreviewLine } from '#shared/contract/login-preview.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useNameOf } from '../parts/use-name-of.ts'

type Props = { readonly id: string; readonly preview: LoginPreview | undefined }

export function LoginPreviewBox({ id, preview }: Props) {
  const { t } = useTranslation()
  const wordsOf = useLineWords()
  return (
    <Box id={id}>
      <strong>{t('preview.title')}</strong>
      {!preview && <p>{t('preview.before')}</p>}
      {preview && !preview.ok && (
        <p>
          {t('preview.refused', {
            code: preview.refusal.code === 'login-refused' ? preview.refusal.token : preview.refusal.code,
          })}
        </p>
      )}
      {preview?.ok && preview.lines.length === 0 && <p>{t('preview.nothing')}</p>}
      {preview?.ok && (
        <ul>
          {preview.lines.map((line) => (
            <li key={JSON.stringify(line)}>
              <bdi>{wordsOf(line)}</bdi> {line.rule && <small>{line.rule}</small>}
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}

/** Each change in words. */
export function useLineWords(): (line: PreviewLine) => string {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (line) => {
    switch (line.type) {
      case 'logged-out':
        return t('preview.logged-out', { from: nameOf(line.person) })
      case 'person': {
        const { from, to } = line
        const words = { to: nameOf(to), externalId: to.externalId ?? '' }
        if (!from) return t('preview.newcomer', words)
        return t(from.verified && from.user === to.user ? 'preview.renamed' : 'preview.person', {
          ...words,
          from: nameOf(from),
        })
      }
      case 'requester':
        return t('preview.requester', { ticket: line.ticket, from: nameOf(line.from), to: nameOf(line.to) })
      case 'merged':
        return t('preview.merged', { closed: line.closed, survivor: line.survivor })
      case 'status':
        return t('preview.status', {
          ticket: line.ticket,
          from: t(`app.status.${line.from}`),
          to: t(`app.status.${line.to}`),
        })
    }
  }
}

const Box = styled.div`
  flex: none;
  block-size: 108px;
  overflow-y: auto;
  padding: 10px 40px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};
  color: ${({ theme }) => theme.tone.ink};
  font-size: 13px;
  line-height: 18px;
  overflow-wrap: anywhere;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p,
  small {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`
