/** The dry run of a login, a line a change, each with its rule. It keeps its room, so that nothing jumps. */
import { refusalWords } from '#shared/text/refusal-words.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useNameOf } from '../parts/use-name-of.ts'
import { shortened } from '#shared/text/shortened.ts'
import { useCodeWords } from '../screens/bench/use-code-words.ts'
import { previewWords } from '#shared/text/preview-words.ts'
import type { Previewed } from './use-login-preview.ts'

/** Characters of a name: enough to know it by. */
const nameLength = 60

type Props = {
  readonly id: string
  readonly preview: Previewed | undefined
  /** There is a login to look at; the answer may still be on its way. */
  readonly isAsked: boolean
}

export function LoginPreviewBox({ id, preview, isAsked }: Props) {
  const { t } = useTranslation()
  return (
    <Box id={id}>
      <strong>{t('preview.title')}</strong>
      {!isAsked && <p>{t('preview.before')}</p>}
      {isAsked && preview && <Told preview={preview} />}
    </Box>
  )
}

function Told({ preview }: { readonly preview: Previewed }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const codeWords = useCodeWords()
  if ('notSigned' in preview)
    return (
      <>
        <p>{t('preview.notSigned')}</p>
        <p>{t(`bench.notSigned.${preview.notSigned}`)}</p>
      </>
    )
  if (!preview.ok) {
    const { refusal, checks } = preview
    if (refusal.code !== 'login-refused' || !checks) {
      const { message, cure } = refusalWords(t, refusal)
      return (
        <p>
          {message} {cure}
        </p>
      )
    }
    const { title, cure } = codeWords({ code: refusal.token, checks })
    return (
      <>
        <p>{t('preview.refused')}</p>
        <p>
          {title}. <code>{refusal.token}</code>
        </p>
        <p>{cure}</p>
      </>
    )
  }
  if (preview.lines.length === 0) return <p>{t('preview.nothing')}</p>
  return (
    <ul>
      {preview.lines.map((line) => (
        <li key={JSON.stringify(line)}>
          <bdi>{previewWords(t, (person) => shortened(nameOf(person), nameLength), line)}</bdi>{' '}
          {line.rule && <small>{line.rule}</small>}
        </li>
      ))}
    </ul>
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

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 12px;
  }

  p,
  small {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`
