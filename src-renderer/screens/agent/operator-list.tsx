/** What the search understands, each with what it does. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { ticketStatuses } from '#shared/engine/heads.ts'
import { operators } from '#shared/search/language.ts'

/** `withWords`: also how words and quotes are taken, not the operators alone. */
export function OperatorList({ withWords = false }: { readonly withWords?: boolean }) {
  const { t } = useTranslation()
  const shown = [...(withWords ? (['words', 'quotes'] as const) : []), ...operators]
  return (
    <List>
      {shown.map((one) => (
        <div key={one}>
          <dt>
            <code>{t(`search.help.${one}`)}</code>
          </dt>
          <dd>{t(`search.help.${one}Text`, { statuses: ticketStatuses.join(', ') })}</dd>
        </div>
      ))}
    </List>
  )
}

const List = styled.dl`
  display: grid;
  gap: 8px;
  text-align: start;

  > div {
    display: grid;
    grid-template-columns: minmax(150px, auto) 1fr;
    gap: 12px;
  }

  dt {
    inline-size: 168px;
    color: ${({ theme }) => theme.tone.ink};
  }

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 12px;
  }
`
