/** A login that was accepted, for those who want to know what came back: a quiet line, until something is said. */
import type { MessengerAnswer } from '#shared/contract/answers.ts'
import type { LoginId } from '#shared/engine/ids.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { ClientAnswerBlock } from './client-answer-block.tsx'

type Props = { readonly login: LoginId; readonly messenger: Pick<MessengerAnswer, 'lines' | 'queue'> }

export function AcceptedLogin({ login, messenger: { lines, queue } }: Props) {
  const { t } = useTranslation()
  const { answer } = useAnswer({ type: 'Login', login })
  const last = queue.at(-1) ?? lines.at(-1)
  if (!answer || (last && last.at > answer.at)) return null
  return (
    <Quiet>
      {t('client.accepted')}
      <ClientAnswerBlock answer={answer.client} isQuiet />
    </Quiet>
  )
}

const Quiet = styled.div`
  display: grid;
  justify-items: center;
  margin-block-start: 8px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  line-height: 16px;

  details[open] {
    inline-size: 100%;
  }

  summary {
    margin-inline: auto;
  }
`
