/** The list of keys: name, ID and how the secret begins, never the secret (rule K2). Options lead to deleting (rule K4). */
import type { SigningKeyRow, SigningKeysAnswer } from '#shared/contract/signing-keys.ts'
import { Table } from '@zendeskgarden/react-tables'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { CopyButton } from '../../parts/copy-button.tsx'
import { HiddenVisually } from '../../parts/hidden-visually.tsx'
import { Time } from '../../parts/time.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { DeleteKeyDialog } from './delete-key-dialog.tsx'
import { KeyOptions } from './key-options.tsx'

export function KeyTable({ answer: { keys, limit } }: { readonly answer: SigningKeysAnswer }) {
  const { t } = useTranslation()
  const [toDelete, setToDelete] = useState<SigningKeyRow>()
  const table = useRef<HTMLDivElement>(null)
  // The options button that had the focus goes with its key.
  useFocusAfter(toDelete !== undefined, table)
  return (
    <Section ref={table} tabIndex={-1}>
      <Head>
        <h3 id="signing-keys">{t('keys.listTitle')}</h3>
        <span>{t('keys.count', { count: keys.length, limit })}</span>
      </Head>
      <Rows aria-labelledby="signing-keys">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell width="27%">{t('keys.columns.name')}</Table.HeaderCell>
            <Table.HeaderCell width="29%">{t('keys.columns.key')}</Table.HeaderCell>
            <Table.HeaderCell width="13%">{t('keys.columns.secret')}</Table.HeaderCell>
            <Table.HeaderCell width="13%">{t('keys.columns.created')}</Table.HeaderCell>
            <Table.HeaderCell>{t('keys.columns.kept')}</Table.HeaderCell>
            <Table.HeaderCell hasOverflow>
              <HiddenVisually as="span">{t('keys.columns.options')}</HiddenVisually>
            </Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {keys.map((row) => (
            <Table.Row key={row.key}>
              <Table.Cell isTruncated>
                <Name title={row.name}>{row.name}</Name>
              </Table.Cell>
              <Table.Cell>
                <Id>
                  <code title={row.key}>{row.key}</code>
                  <CopyButton text={row.key} what={t('keys.keyId', { name: row.name })} />
                </Id>
              </Table.Cell>
              <Table.Cell>
                <code>{t('keys.secretStart', { start: row.secretStart })}</code>
              </Table.Cell>
              <Table.Cell>
                <Time at={row.createdAt} as="moment" />
              </Table.Cell>
              <Table.Cell>{t(`keys.kept.${row.secret}`)}</Table.Cell>
              <Table.Cell hasOverflow>
                <KeyOptions name={row.name} onDelete={() => setToDelete(row)} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Rows>
      <Kept>
        {[...new Set(keys.map(({ secret }) => secret))].map((secret) => (
          <li key={secret}>
            <b>{t(`keys.kept.${secret}`)}</b> {t(`keys.keptLong.${secret}`)}
          </li>
        ))}
      </Kept>
      {toDelete && <DeleteKeyDialog row={toDelete} onClose={() => setToDelete(undefined)} />}
    </Section>
  )
}

const Section = styled.div`
  &:focus {
    outline: none;
  }
`

const Rows = styled(Table)`
  td {
    vertical-align: middle;
  }

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 13px;
  }
`

/** How secrets are kept, said once for each way that occurs. */
const Kept = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 2px;
  margin: 10px 12px 0;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  line-height: 18px;

  b {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  b::after {
    content: ':';
  }
`

const Head = styled.div`
  display: flex;
  align-items: baseline;
  gap: 10px;
  margin-block-end: 4px;

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

const Name = styled.bdi`
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`

const Id = styled.span`
  display: flex;
  align-items: center;
  gap: 4px;

  code {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`
