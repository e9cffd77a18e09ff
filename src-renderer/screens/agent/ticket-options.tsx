/** What else can be done with a ticket. */
import { IconButton } from '@zendeskgarden/react-buttons'
import dots from '@zendeskgarden/svg-icons/src/16/overflow-vertical-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketAnswer } from '#shared/contract/answers.ts'
import type { AgentId, TicketId } from '#shared/engine/ids.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { MergeDialog } from './merge-dialog.tsx'

type Props = {
  readonly ticket: TicketAnswer
  readonly agent: AgentId
  readonly onOpen: (ticket: TicketId) => void
}

export function TicketOptions({ ticket, agent, onOpen }: Props) {
  const { t } = useTranslation()
  const [isMerging, setMerging] = useState(false)
  return (
    <>
      <ChoiceMenu
        label={t('merge.options')}
        choices={[{ value: 'merge', label: t('merge.open') }]}
        // The menu gives the focus back to its button first.
        onChoose={() => setTimeout(() => setMerging(true))}
        button={(props) => (
          <IconButton {...props} size="small" aria-label={t('merge.options')} title={t('merge.options')}>
            <Icon svg={dots} />
          </IconButton>
        )}
      />
      {isMerging && (
        <MergeDialog
          ticket={ticket}
          agent={agent}
          onClose={() => setMerging(false)}
          onMerged={(survivor) => {
            setMerging(false)
            onOpen(survivor)
          }}
        />
      )}
    </>
  )
}
