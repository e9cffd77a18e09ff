/** A login that did not work, told to the person (rule T7): that it was refused, why, what helps, and that they can go on; and to its developer. */
import type { LoginId } from '#shared/engine/ids.ts'
import warning from '@zendeskgarden/svg-icons/src/16/alert-warning-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Icon } from '../../parts/icon.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { useCodeWords } from '../bench/use-code-words.ts'
import { ClientAnswerBlock } from './client-answer-block.tsx'
import { SmallNotice } from './small-notice.tsx'

type Props = { readonly login: LoginId; readonly isLoggedIn: boolean }

export function RefusedLogin({ login, isLoggedIn }: Props) {
  const { t } = useTranslation()
  const wordsFor = useCodeWords()
  const { change } = useStageActs()
  const { answer } = useAnswer({ type: 'Login', login })
  if (!answer || answer.verdict.ok) return null
  const words = wordsFor(answer.verdict)
  return (
    <Notice>
      <div role="status">
        <Title>
          <Icon svg={warning} />
          {t('devices.refused')}
        </Title>
        <p>{t(isLoggedIn ? 'devices.refusedStayLoggedIn' : 'devices.refusedStay')}</p>
        <p>
          {words.title}. <code>{answer.verdict.code}</code>
        </p>
      </div>
      <ClientAnswerBlock answer={answer.client} />
      <details>
        <summary>{t('devices.refusedMore')}</summary>
        <p>{words.cause}</p>
        <p>{words.cure}</p>
        <p>
          <TextButton onClick={() => change({ type: 'login', login })}>{t('logins.show')}</TextButton>
        </p>
      </details>
    </Notice>
  )
}

const Notice = styled(SmallNotice)`
  margin-block-start: 8px;

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 11px;
  }

  summary {
    inline-size: fit-content;
    text-decoration: underline;
    cursor: pointer;
  }
`

const Title = styled.p`
  display: flex;
  align-items: center;
  gap: 6px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`
