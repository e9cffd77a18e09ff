/** Garden's table, as the virtual list wants it: rows that know their place, a head that stays. */
import { Table } from '@zendeskgarden/react-tables'
import { forwardRef, type ComponentPropsWithRef } from 'react'
import type { ItemProps, TableComponents } from 'react-virtuoso'
import styled from 'styled-components'

import type { TicketColumn } from './ticket-columns.ts'

export type TableContext = {
  readonly name: string
  readonly total: number
  readonly columns: readonly TicketColumn[]
  readonly rowHeight: number
  readonly open: (index: number) => void
}
/** What the virtual list knows of a row: nothing but its place. */
type Item = undefined

type With<Props> = Props & { readonly context: TableContext }

export const components: TableComponents<Item, TableContext> = {
  Table: ({ context, style, children }: With<ComponentPropsWithRef<'table'>>) => (
    <Wide size="small" aria-label={context.name} aria-rowcount={context.total + 1} style={style}>
      <colgroup>
        {context.columns.map((column) => (
          <col key={column} className={column} />
        ))}
      </colgroup>
      {children}
    </Wide>
  ),
  TableHead: forwardRef<HTMLTableSectionElement, With<ComponentPropsWithRef<'thead'>>>(function Head(props, ref) {
    const { context: _, ...others } = props
    return <StickyHead {...others} ref={ref} />
  }),
  TableBody: forwardRef<HTMLTableSectionElement, With<ComponentPropsWithRef<'tbody'>>>(function Body(props, ref) {
    const { context: _, ...others } = props
    return <Table.Body {...others} ref={ref} />
  }),
  TableRow: ({ context, item: _, ...props }: With<ItemProps<Item>>) => {
    const index = props['data-index']
    return <Row {...props} $height={context.rowHeight} aria-rowindex={index + 2} onClick={() => context.open(index)} />
  },
}

const Wide = styled(Table)`
  table-layout: fixed;
  inline-size: 100%;

  .status {
    inline-size: 100px;
  }

  .requester {
    inline-size: 27%;
  }

  .priority {
    inline-size: 84px;
  }

  .group,
  .assignee {
    inline-size: 110px;
  }

  .created,
  .updated {
    inline-size: 88px;
  }

  td {
    padding-block: 0;
    font-size: 13px;
    vertical-align: middle;
  }
`

const StickyHead = styled(Table.Head)`
  background: ${({ theme }) => theme.tone.panel};

  th {
    background: ${({ theme }) => theme.tone.panel};
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  th {
    overflow: clip;
    white-space: nowrap;
    padding-block: 10px;
    line-height: 20px;
    vertical-align: middle;
  }

  th:not(:has(button)) {
    text-overflow: ellipsis;
  }

  th:not([aria-sort$='ending']) button {
    font-weight: inherit;
  }

  th:first-child {
    padding-inline-start: 20px;
  }
`

const Row = styled(Table.Row)<{ $height: number }>`
  position: relative;
  block-size: ${({ $height }) => $height}px;
  cursor: pointer;

  &:has(> th) {
    cursor: default;
  }

  /* The line with the hit goes along below the cells. */
  td {
    padding-block-end: ${({ $height }) => $height - 44}px;
  }

  &:has(button:focus-visible) {
    background: ${({ theme }) => theme.tone.chosen};
    box-shadow: inset ${({ theme }) => (theme.rtl ? '-3px' : '3px')} 0 0 ${({ theme }) => theme.tone.link};
  }
`
