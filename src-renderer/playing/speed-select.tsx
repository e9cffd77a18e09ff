/** How fast it plays. */
import { Field, Select } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { speeds, type Speed } from './narration-time.ts'
import { usePlaying } from './playing-context.tsx'

export function SpeedSelect() {
  const { t } = useTranslation()
  const { speed, setSpeed } = usePlaying()
  return (
    <Narrow>
      <Field.Label hidden>{t('stories.speed')}</Field.Label>
      <Select isCompact value={speed} onChange={({ target }) => setSpeed((target as HTMLSelectElement).value as Speed)}>
        {(Object.keys(speeds) as Speed[]).map((one) => (
          <option key={one} value={one}>
            {t(`stories.speeds.${one}`)}
          </option>
        ))}
      </Select>
    </Narrow>
  )
}

const Narrow = styled(Field)`
  flex: none;

  select {
    inline-size: 76px;
  }
`
