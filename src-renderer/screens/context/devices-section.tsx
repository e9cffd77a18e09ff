/** The devices of a person, and what each tells about itself. All of it is made up, and says so. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ProfileDevice } from '#shared/contract/customer-context.ts'
import { Fact, Facts, Quiet, Soft } from './facts.tsx'
import { Section } from './section.tsx'

export function DevicesSection({ devices }: { readonly devices: readonly ProfileDevice[] }) {
  const { t } = useTranslation()
  return (
    <Section name="devices" count={devices.length}>
      {devices.length === 0 && <Quiet>{t('context.devices.none')}</Quiet>}
      <List>
        {devices.map((device) => (
          <li key={device.device}>
            <p>
              <bdi>{device.name}</bdi> <Soft>· {t(`context.devices.${stateOf(device)}`)}</Soft>
            </p>
            <Information device={device} />
          </li>
        ))}
      </List>
      {devices.some(({ information }) => information) && <Quiet>{t('context.devices.madeUp')}</Quiet>}
    </Section>
  )
}

const stateOf = ({ isThere, loggedIn }: ProfileDevice) => (loggedIn ? 'loggedIn' : isThere ? 'notLoggedIn' : 'wasHere')

function Information({ device: { information, kind } }: { readonly device: ProfileDevice }) {
  const { t } = useTranslation()
  if (!information) return <Quiet>{t('context.devices.unknown')}</Quiet>
  const { location, ip, type, system, browser } = information
  return (
    <Facts>
      <Fact term={t('context.devices.location')}>
        <bdi>{location}</bdi>
      </Fact>
      <Fact term={t('context.devices.ip')}>
        <bdi>{ip}</bdi>
      </Fact>
      <Fact term={t('context.devices.type')}>
        <bdi>{type}</bdi>
      </Fact>
      <Fact term={t('context.devices.system')}>
        <bdi>{system}</bdi>
      </Fact>
      <Fact term={t(`context.devices.browser.${kind}`)}>
        <bdi>{browser}</bdi>
      </Fact>
    </Facts>
  )
}

const List = styled.ul`
  display: grid;
  gap: 14px;
  margin-block-end: 8px;

  &:empty {
    display: none;
  }

  p {
    margin-block-end: 4px;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
`
