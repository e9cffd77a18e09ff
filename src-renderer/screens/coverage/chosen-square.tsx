/** What is in the chosen cell: the stories that lead there, the rule that forbids it, or the way to a story of one's own. */
import { Button } from '@zendeskgarden/react-buttons'
import { Alert } from '@zendeskgarden/react-notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Coverage } from '#shared/contract/coverage.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'
import { impossibleBy } from '#shared/scenario/coverage/impossible.ts'
import type { Square } from '#shared/scenario/coverage/matrix.ts'
import { partWords } from '#shared/text/coverage-words.ts'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { useGo } from '../../stage/use-go.ts'

type Props = { readonly square: Square; readonly coverage: Coverage }

export function ChosenSquare({ square, coverage }: Props) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string>()
  return (
    <Box aria-label={t('coverage.details')}>
      <h3>{partWords(t, square.part)}</h3>
      {problem !== undefined && (
        <Alert type="error" role="alert">
          {problem}
        </Alert>
      )}
      {square.kind === 'filled' && (
        <Filled shown={square.shown} square={square} onProblem={setProblem} coverage={coverage} />
      )}
      {square.kind === 'impossible' && (
        <>
          <p>{t('coverage.impossibleTitle')}</p>
          <Rule rule={square.rule} />
        </>
      )}
      {square.kind === 'empty' && <Empty square={square} onProblem={setProblem} />}
    </Box>
  )
}

type FilledProps = Props & {
  readonly shown: Extract<Square, { kind: 'filled' }>['shown']
  readonly onProblem: (problem: string) => void
}

function Filled({ square, shown, coverage, onProblem }: FilledProps) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const go = useGo()
  const forbidding = impossibleBy(square.part)

  async function open(file: string): Promise<void> {
    const reply = await bridge.openStory(file)
    if (reply.ok) go('workspace')
    else onProblem(reply.problem)
  }

  return (
    <>
      {forbidding && <Alert type="error">{t('coverage.contradiction', { rule: forbidding })}</Alert>}
      <p>{t('coverage.stories', { count: shown.length })}</p>
      <Stories>
        {shown.map(({ story, steps }) => {
          const { file = '', title = '' } = coverage.stories[story] ?? {}
          return (
            <li key={file}>
              <span>
                <strong dir="auto">{title}</strong>
                <small>{t('coverage.steps', { count: steps.length, steps: steps.join(', ') })}</small>
              </span>
              <Button size="small" aria-label={t('coverage.openNamed', { title })} onClick={() => void open(file)}>
                {t('coverage.open')}
              </Button>
            </li>
          )
        })}
      </Stories>
    </>
  )
}

function Rule({ rule }: { readonly rule: RuleNumber }) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  return (
    <>
      <p>
        <strong>{rule}</strong> {t(`rules.${rule}.text`)}
      </p>
      <TextButton onClick={() => change({ type: 'rule', rule })}>{t('coverage.readRule', { rule })}</TextButton>
    </>
  )
}

function Empty({ square, onProblem }: { readonly square: Square; readonly onProblem: (problem: string) => void }) {
  const { t } = useTranslation()
  const bridge = useBridge()
  const announce = useAnnounce()
  const [isWritten, setWritten] = useState(false)

  async function write(): Promise<void> {
    const reply = await bridge.saveSkeleton(square.part)
    if (reply.ok) {
      setWritten(true)
      announce(t('coverage.written'))
    } else if (!reply.canceled) onProblem(`${t('coverage.notWritten')}: ${reply.problem}`)
  }

  return (
    <>
      <p>{t('coverage.emptyTitle')}</p>
      <Soft>{t('coverage.emptyBody')}</Soft>
      <div>
        <Button isPrimary size="small" onClick={() => void write()}>
          {t('coverage.write')}
        </Button>
      </div>
      {isWritten && <p>{t('coverage.written')}</p>}
    </>
  )
}

const Box = styled.section`
  display: flex;
  flex-direction: column;
  gap: 10px;
  padding: 16px 18px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Stories = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 10px;
  max-block-size: 44vh;
  overflow-y: auto;

  li {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
  }

  span {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.medium};
    line-height: 18px;
  }

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }

  button {
    flex: none;
  }
`
