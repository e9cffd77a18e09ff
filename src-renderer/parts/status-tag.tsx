/** A ticket's status, in words and in the colour that agents know it by. */
import type { TicketStatus } from '#shared/engine/heads.ts'
import { Tag } from '@zendeskgarden/react-tags'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

const hues: Record<TicketStatus, string> = {
  new: 'orange',
  open: 'red',
  pending: 'blue',
  'on-hold': 'black',
  solved: 'grey',
  closed: 'grey',
}

export function StatusTag({ status }: { readonly status: TicketStatus }) {
  const { t } = useTranslation()
  return (
    <Shape hue={hues[status]} size="small" $held={status === 'on-hold'}>
      <span>{t(`app.status.${status}`)}</span>
    </Shape>
  )
}

/** Black on a dark ground has no edge of its own. */
const Shape = styled(Tag)<{ $held: boolean }>`
  ${({ theme, $held }) => $held && theme.colors.base === 'dark' && `box-shadow: 0 0 0 1px ${theme.tone.inkSoft};`}
`
