/** The chairs, a click away. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { places, type Place } from '#shared/contract/bridge.ts'
import { focusRing } from '../parts/focus-ring.ts'

type Props = { readonly place: Place; readonly onGo: (place: Place) => void }

export function PlacesNav({ place, onGo }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('app.places')}>
      <List>
        {places.map((to) => (
          <li key={to}>
            <Way type="button" aria-current={to === place ? 'page' : undefined} onClick={() => onGo(to)}>
              {t(`app.place.${to}`)}
            </Way>
          </li>
        ))}
      </List>
    </nav>
  )
}

const List = styled.ul`
  display: flex;
  gap: 2px;
`

const Way = styled.button`
  padding: 4px 7px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: transparent;
  color: ${({ theme }) => theme.tone.inkSoft};
  cursor: pointer;
  font-size: 13px;
  white-space: nowrap;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
    color: ${({ theme }) => theme.tone.ink};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.tone.chosen};
    color: ${({ theme }) => theme.tone.link};
    font-weight: ${({ theme }) => theme.fontWeights.medium};
  }

  ${focusRing}
`
