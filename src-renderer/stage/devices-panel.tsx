/** The end users' devices beside the stage, as wide as one wants them. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Splitter } from '../parts/splitter.tsx'
import { DevicesColumn } from '../screens/devices/devices-column.tsx'
import { usePanel } from './use-panel.ts'

const id = 'devices-panel'

export function DevicesPanel() {
  const { t } = useTranslation()
  const { isShown, now, least, most, drag, setWidth } = usePanel('devices')
  if (!isShown) return null
  return (
    <Beside id={id} style={{ inlineSize: now }}>
      <DevicesColumn
        edge={
          <Edge>
            <Splitter
              label={t('stage.widthOf', { panel: t('stage.panel.devices') })}
              panel={id}
              side="start"
              now={now}
              least={least}
              most={most}
              onDrag={drag}
              onWidth={setWidth}
            />
          </Edge>
        }
      />
    </Beside>
  )
}

const Beside = styled.div`
  position: relative;
  flex: none;
  min-block-size: 0;
`

/** In the gap beside the column. */
const Edge = styled.div`
  position: absolute;
  inset-block: 0;
  inset-inline-end: -5px;
  display: flex;
`
