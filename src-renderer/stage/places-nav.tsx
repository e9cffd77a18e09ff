/** The chairs, a click away. What the stories cover is a part of the stories: one more name would break the row at 1280. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { places, type Place } from '#shared/contract/bridge.ts'
import { focusRing } from '../parts/focus-ring.ts'

const named = places.filter((place) => place !== 'coverage')

type Props = { readonly place: Place; readonly onGo: (place: Place) => void }

export function PlacesNav({ place, onGo }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('app.places')}>
      <List>
        {named.map((to) => (
          <li key={to}>
            <Way type="button" aria-current={currentness(to, place)} onClick={() => onGo(to)}>
              {t(`app.place.${to}`)}
            </Way>
          </li>
        ))}
      </List>
    </nav>
  )
}

const currentness = (to: Place, place: Place): 'page' | 'true' | undefined =>
  to === place ? 'page' : to === 'stories' && place === 'coverage' ? 'true' : undefined

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
