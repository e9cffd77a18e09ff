/** The heads of the table's columns. Where the list can be sorted, those by which it can are buttons and say how it is. */
import { Table } from '@zendeskgarden/react-tables'
import { useTranslation } from 'react-i18next'
import type { TicketOrder } from '#shared/engine/heads.ts'
import { isSort, orderAfter, type TicketColumn } from './ticket-columns.ts'

export type Sorting = { readonly order: TicketOrder; readonly onSort: (order: TicketOrder) => void }
type Props = { readonly columns: readonly TicketColumn[]; readonly sorting: Sorting | undefined }

const ways = { ascending: 'asc', descending: 'desc' } as const

export function TicketHeads({ columns, sorting }: Props) {
  const { t } = useTranslation()
  return (
    <Table.HeaderRow>
      {columns.map((column) => {
        const name = t(`agent.column.${column}`)
        return sorting && isSort(column) ? (
          <Table.SortableCell
            key={column}
            {...(sorting.order.by === column && { sort: ways[sorting.order.direction] })}
            onClick={() => sorting.onSort(orderAfter(sorting.order, column))}
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
