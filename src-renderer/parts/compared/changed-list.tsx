/** A page of what would be different: each with a line for everything that differs, as it is and as it would be. */
import { Table } from '@zendeskgarden/react-tables'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { RuleNumber } from '#shared/engine/rules.ts'
import type { Say } from '#shared/text/text.ts'
import { PageTurner } from '../page-turner.tsx'

/** `values`: of each difference what it is called, its rules, and both sides. */
export type ChangedLine = {
  readonly key: string
  readonly head: ReactNode
  readonly values: readonly {
    readonly what: string
    readonly rules: readonly RuleNumber[]
    readonly now: ReactNode
    readonly then: ReactNode
  }[]
}
export type Sides = { readonly now: string; readonly then: string }
type Props<Row> = {
  readonly title: string
  readonly first: string
  readonly none: string
  /** What stands on both sides, in words. */
  readonly sides: Sides
  readonly rows: readonly Row[]
  readonly line: (t: Say, row: Row) => ChangedLine
}

const limit = 20

export function ChangedList<Row>({ title, first, none, sides, rows, line }: Props<Row>) {
  const { t } = useTranslation()
  const [turned, setOffset] = useState(0)
  // The list may have become shorter meanwhile.
  const offset = turned < rows.length ? turned : 0
  if (rows.length === 0) return <Soft>{none}</Soft>
  return (
    <div>
      <Title aria-hidden="true">{title}</Title>
      <Rows size="small" aria-label={title}>
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="26%">{first}</Table.HeaderCell>
            <Table.HeaderCell width="18%">{t('policy.change.columns.what')}</Table.HeaderCell>
            <Table.HeaderCell>{sides.now}</Table.HeaderCell>
            <Table.HeaderCell>{sides.then}</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        {rows.slice(offset, offset + limit).map((row) => {
          const { key, head, values } = line(t, row)
          return (
            <Body key={key}>
              {values.map(({ what, rules, now, then }, index) => (
                <tr key={what}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={values.length}>
                      {head}
                    </th>
                  )}
                  <td>
                    {what} <Soft as="span">{rules.join(', ')}</Soft>
                  </td>
                  <td>
                    <Soft as="span">{now}</Soft>
                  </td>
                  <td>
                    <Then>{then}</Then>
                  </td>
                </tr>
              ))}
            </Body>
          )
        })}
      </Rows>
      {rows.length > limit && <PageTurner offset={offset} limit={limit} total={rows.length} onTurn={setOffset} />}
    </div>
  )
}

const Title = styled.p`
  margin-block-start: 8px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const Rows = styled(Table)`
  table-layout: fixed;

  th {
    font-size: 12px;
  }
`

const Body = styled.tbody`
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};

  th,
  td {
    padding-block: 4px;
    padding-inline: 12px;
    font-size: 13px;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    line-height: 18px;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  tr:first-child > * {
    padding-block-start: 8px;
  }

  tr:last-child > *,
  th {
    padding-block-end: 8px;
  }
`

const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Then = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`
