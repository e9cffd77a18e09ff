/** The views, each with how many tickets stand in it now. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { ticketViews, type TicketView } from '#shared/contract/query.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { moments } from '../../parts/time.tsx'

type Props = {
  /** None while something else than a view is shown. */
  readonly view: TicketView | undefined
  readonly counts: Readonly<Record<TicketView, number>> | undefined
  readonly onChoose: (view: TicketView) => void
}

export function ViewsList({ view, counts, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Views aria-label={t('agent.views')}>
      <h3>{t('agent.views')}</h3>
      <ul>
        {ticketViews.map((one) => (
          <li key={one}>
            <Choice type="button" aria-current={one === view || undefined} onClick={() => onChoose(one)}>
              {t(`agent.view.${one}`)}
              <span className="number">{counts && moments.number(counts[one])}</span>
            </Choice>
          </li>
        ))}
      </ul>
    </Views>
  )
}

const Views = styled.nav`
  flex: none;
  inline-size: clamp(206px, 15vw, 236px);
  padding: 16px 8px;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};

  h3 {
    padding: 0 10px 8px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    line-height: 24px;
  }
`

const Choice = styled.button`
  display: flex;
  gap: 8px;
  justify-content: space-between;
  inline-size: 100%;
  padding: 6px 10px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: transparent;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font-size: 13px;
  line-height: 18px;
  text-align: start;

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
  }

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.tone.chosen};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  ${focusRing}
`
