/** All that is left of the head in agent only: the sign that this is a simulation, and the way back. */
import { IconButton } from '@zendeskgarden/react-buttons'
import minimize from '@zendeskgarden/svg-icons/src/16/minimize-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { HiddenVisually } from '../parts/hidden-visually.tsx'
import { Icon } from '../parts/icon.tsx'
import { SimulationSign } from './simulation-sign.tsx'
import { useStageActs } from './stage-acts.tsx'

export function AgentOnlySign() {
  const { t } = useTranslation()
  const { run } = useStageActs()
  const { story } = useStage()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  return (
    <Strip>
      <HiddenVisually as="h1">{story?.title ?? workspace?.name ?? t('app.title')}</HiddenVisually>
      <SimulationSign />
      <IconButton
        size="small"
        aria-label={t('stage.wholeStage')}
        title={t('stage.wholeStage')}
        onClick={() => run('agent-only')}
      >
        <Icon svg={minimize} size={12} />
      </IconButton>
    </Strip>
  )
}

const Strip = styled.header`
  position: relative;
  display: flex;
  flex: none;
  align-items: center;
  justify-content: center;
  block-size: 24px;
  margin-block-end: -6px;

  button {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: 8px;
  }
`
