/** The heads of the table's columns; those that the list can be sorted by are buttons and say how it is. */
import { Table } from '@zendeskgarden/react-tables'
import { useTranslation } from 'react-i18next'
import type { TicketOrder } from '#shared/engine/heads.ts'
import { isSort, orderAfter, type TicketColumn } from './ticket-columns.ts'

type Props = {
  readonly columns: readonly TicketColumn[]
  readonly order: TicketOrder
  readonly onSort: (order: TicketOrder) => void
}

const ways = { ascending: 'asc', descending: 'desc' } as const

export function TicketHeads({ columns, order, onSort }: Props) {
  const { t } = useTranslation()
  return (
    <Table.HeaderRow>
      {columns.map((column) => {
        const name = t(`agent.column.${column}`)
        return isSort(column) ? (
          <Table.SortableCell
            key={column}
            {...(order.by === column && { sort: ways[order.direction] })}
            onClick={() => onSort(orderAfter(order, column))}
          >
            {name}
          </Table.SortableCell>
        ) : (
          <Table.HeaderCell key={column}>{name}</Table.HeaderCell>
        )
      })}
    </Table.HeaderRow>
  )
}
