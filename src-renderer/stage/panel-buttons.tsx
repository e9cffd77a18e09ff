/** Shows and hides the panels around the agent's conversation, and all of them at once. */
import { IconButton } from '@zendeskgarden/react-buttons'
import maximize from '@zendeskgarden/svg-icons/src/16/maximize-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { panelNames } from '#shared/contract/bridge.ts'
import { Icon } from '../parts/icon.tsx'
import { keysInWords } from './keys.ts'
import { panelIcons } from './panel-icons.ts'
import { usePanels } from './panels-context.tsx'
import { useStageActs } from './stage-acts.tsx'

export function PanelButtons() {
  const { t } = useTranslation()
  const { isShown } = usePanels()
  const { run } = useStageActs()
  return (
    <Row role="group" aria-label={t('stage.panels')}>
      {panelNames.map((name) => {
        const label = t(`stage.panel.${name}`)
        return (
          <Toggle
            key={name}
            size="small"
            aria-pressed={isShown(name)}
            aria-label={label}
            title={`${label} (${keysInWords(t, `toggle-${name}`)})`}
            onClick={() => run(`toggle-${name}`)}
          >
            <Icon svg={panelIcons[name][isShown(name) ? 'shown' : 'hidden']} flips />
          </Toggle>
        )
      })}
      <IconButton
        size="small"
        aria-label={t('stage.agentOnly')}
        title={t('stage.agentOnlyHint')}
        onClick={() => run('agent-only')}
      >
        <Icon svg={maximize} />
      </IconButton>
    </Row>
  )
}

const Row = styled.div`
  display: flex;
  flex: none;
`

/** Its picture tells whether the panel is there; a coloured ground for each would be loud. */
const Toggle = styled(IconButton)`
  &&[aria-pressed='true']:not(:hover) {
    background: transparent;
  }
`
