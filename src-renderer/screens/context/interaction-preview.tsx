/** What a ticket is about, without opening it: whose, how it stands, the last line, how much was said, what was merged. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Interaction } from '#shared/contract/customer-context.ts'
import { PersonName } from '../../parts/person-name.tsx'
import { StatusTag } from '../../parts/status-tag.tsx'
import { moments, Time } from '../../parts/time.tsx'

export function InteractionPreview({ row }: { readonly row: Interaction }) {
  const { t } = useTranslation()
  const { number, subject, status, requester, lastLine, messages, updatedAt, madeOf, mergedInto } = row
  return (
    <Sheet>
      <Top>
        <StatusTag status={status} />
        <span>{t('app.ticketNumber', { number })}</span>
        <span>
          · <Time at={updatedAt} as="moment" />
        </span>
      </Top>
      <strong dir="auto">{subject || t('agent.noSubject')}</strong>
      <PersonName person={requester} mark />
      <Said dir="auto">
        {lastLine ? (
          <>
            <b>{t(`agent.by.${lastLine.by}`)}:</b> {lastLine.text}
          </>
        ) : (
          t('context.interactions.noLine')
        )}
      </Said>
      <Small>
        {[
          t('context.interactions.messages', { count: messages, number: moments.number(messages) }),
          ...(madeOf.length > 0
            ? [t('context.interactions.madeOf', { numbers: [number, ...madeOf].join(', #') })]
            : []),
          ...(mergedInto ? [t('context.interactions.mergedInto', mergedInto)] : []),
        ].join(' · ')}
      </Small>
    </Sheet>
  )
}

const Sheet = styled.div`
  display: grid;
  gap: 6px;
  color: ${({ theme }) => theme.tone.ink};
  font-size: 13px;
  line-height: 18px;
  overflow-wrap: anywhere;
  text-align: start;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Top = styled.div`
  display: flex;
  gap: 6px;
  align-items: center;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`

/** Three lines of it at most. */
const Said = styled.span`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;

  b {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
`

const Small = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
