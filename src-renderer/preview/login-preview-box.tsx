/** The dry run of a login, a line a change, each with its rule. It keeps its room, so that nothing jumps. */
import type { LoginPreview } from '#shared/contract/login-preview.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useNameOf } from '../parts/use-name-of.ts'
import { previewWords } from './preview-words.ts'

type Props = { readonly id: string; readonly preview: LoginPreview | undefined }

export function LoginPreviewBox({ id, preview }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
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
              <bdi>{previewWords(t, nameOf, line)}</bdi> {line.rule && <small>{line.rule}</small>}
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
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
