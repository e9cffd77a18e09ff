/** The stations side by side: who or what each is here, and the one to which a mistake belongs. The list below names them too. */
import verification from '@zendeskgarden/svg-icons/src/16/shield-stroke.svg?raw'
import backEnd from '@zendeskgarden/svg-icons/src/16/database-stroke.svg?raw'
import browser from '@zendeskgarden/svg-icons/src/16/globe-stroke.svg?raw'
import agent from '@zendeskgarden/svg-icons/src/16/headset-stroke.svg?raw'
import phone from '@zendeskgarden/svg-icons/src/16/mobile-phone-stroke.svg?raw'
import messenger from '@zendeskgarden/svg-icons/src/16/speech-bubble-plain-stroke.svg?raw'
import person from '@zendeskgarden/svg-icons/src/16/user-solo-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { stations, type LoginRouteAnswer, type Station } from '#shared/contract/login-route.ts'
import { Clipped } from '../../parts/clipped.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { wrongStation } from './hand-over-state.ts'
import { useStationName } from './use-station-name.ts'

const icons = { person, 'back-end': backEnd, messenger, verification, agent } as const

export function Stations({ route }: { readonly route: LoginRouteAnswer }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const stationName = useStationName(route.device.kind)
  const { device, end } = route
  const wrong = wrongStation(route)
  const told: Partial<Record<Station, string>> = { site: device.name, ...(end.ok && { person: nameOf(end.sees) }) }
  return (
    <Row aria-hidden="true">
      <Side style={{ gridColumn: '2 / 4' }}>{t('logins.business')}</Side>
      <Side style={{ gridColumn: '4 / 7' }}>{t('logins.product')}</Side>
      {stations.map((station, index) => (
        <Place key={station} style={{ gridColumn: index + 1 }} $isWrong={station === wrong}>
          <i>
            <Icon svg={station === 'site' ? (device.kind === 'phone' ? phone : browser) : icons[station]} />
          </i>
          <Name>{stationName(station)}</Name>
          <Told title={told[station]}>{told[station]}</Told>
        </Place>
      ))}
    </Row>
  )
}

const Row = styled.div`
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 4px 0;
  margin-inline-start: 108px;
  padding-block-end: 4px;

  @container (max-width: 560px) {
    display: none;
  }
`

const Side = styled.span`
  margin-inline: 4px;
  padding-inline: 4px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.ink};
  font-size: 11px;
  line-height: 18px;
  text-align: center;
`

const Place = styled.div<{ $isWrong: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: center;
  min-inline-size: 0;
  padding-inline: 2px;
  text-align: center;

  i {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: ${({ theme, $isWrong }) => ($isWrong ? `2px solid ${theme.tone.danger}` : `1px solid ${theme.tone.line}`)};
    border-radius: 50%;
    background: ${({ theme }) => theme.tone.raised};
    color: ${({ theme, $isWrong }) => ($isWrong ? theme.tone.danger : theme.tone.ink)};
  }
`

const Name = styled.span`
  max-inline-size: 100%;
  font-size: 12px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: 18px;
  overflow-wrap: anywhere;
`

const Told = styled(Clipped)`
  max-inline-size: 100%;
  min-block-size: 16px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  line-height: 16px;
`
