/** What the person wrote without a network: it stands where it will stand, and says that it waits. */
import type { MessengerAnswer } from '#shared/contract/answers.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { MessageFiles } from '../../files/message-files.tsx'
import { Said } from './said.ts'

export function QueuedLines({ queue }: Pick<MessengerAnswer, 'queue'>) {
  const { t } = useTranslation()
  return queue.map(({ position, text, files }) => (
    <Said key={position} $mine $first>
      {text !== '' && <Waiting dir="auto">{text}</Waiting>}
      {files && <MessageFiles files={files} isSmall />}
      <State>{t('network.waiting')}</State>
    </Said>
  ))
}

const Waiting = styled.p`
  && {
    border: 1px dashed ${({ theme }) => theme.tone.inkSoft};
    background: ${({ theme }) => theme.tone.panel};
    color: ${({ theme }) => theme.tone.ink};
  }
`

const State = styled.span`
  margin-inline-end: 4px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 11px;
  line-height: 16px;
`
