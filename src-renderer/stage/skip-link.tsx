/** The first stop of the Tab key: past the head and the devices, straight to what is shown. */
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Place } from '#shared/contract/bridge.ts'

type Props = { readonly place: Place; readonly to: RefObject<HTMLElement> }

export function SkipLink({ place, to }: Props) {
  const { t } = useTranslation()
  return (
    <Skip type="button" onClick={() => to.current?.focus()}>
      {t('app.skip', { place: t(`app.place.${place}`) })}
    </Skip>
  )
}

const Skip = styled.button`
  position: fixed;
  z-index: 10;
  inset-block-start: 6px;
  inset-inline-start: 10px;
  padding: 4px 12px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.link};
  color: ${({ theme }) => theme.tone.onStrong};

  &:not(:focus) {
    transform: translateY(-200%);
  }
`
