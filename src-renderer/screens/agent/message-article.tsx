/** One message: who, whether verified when it arrived, what, when, and from which former ticket. */
import { Tag } from '@zendeskgarden/react-tags'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LineAuthor, MessageLine } from '#shared/contract/answers.ts'
import { MessageFiles } from '../../files/message-files.tsx'
import type { DeliveryState } from '#shared/engine/heads.ts'
import { InitialsAvatar } from '../../parts/initials-avatar.tsx'
import { OriginBadge } from '../../parts/origin-badge.tsx'
import { moments, Time } from '../../parts/time.tsx'
import { DeliveryMark } from './delivery-mark.tsx'
import { authorName, messageName } from '#shared/text/message-name.ts'
import { ring, useMessageDifference } from '../../what-if/different.tsx'
import { WhyMark } from './why-mark.tsx'

type Props = {
  readonly line: MessageLine
  readonly originShown: boolean
  /** How far it got; left out where a message below says so for both. */
  readonly delivery: DeliveryState | undefined
}

const avatarKind = (author: LineAuthor) =>
  author.kind === 'end-user' ? (author.verified ? 'verified' : 'visitor') : author.kind

export const MessageArticle = memo(function MessageArticle({ line, originShown, delivery }: Props) {
  const { t } = useTranslation()
  const { author, channel, text, files, at, origin, purpose } = line
  const name = authorName(t, line)
  const different = useMessageDifference(line.position)
  return (
    <Article
      $note={channel === 'note'}
      $isDifferent={different !== undefined}
      title={different}
      aria-label={[messageName(t, moments, line, delivery), different].filter(Boolean).join(', ')}
    >
      <InitialsAvatar name={name} kind={avatarKind(author)} />
      <Body>
        <Head>
          <Who title={name}>{name}</Who>
          {author.kind === 'end-user' && <WhyMark person={author} message={line} />}
          {author.kind === 'bot' && <Tag size="small">{t('agent.botTag')}</Tag>}
          {channel === 'note' && <NoteWord>{t('agent.note')}</NoteWord>}
          <Side>
            {originShown && <OriginBadge origin={origin} />}
            <Time at={at} />
          </Side>
        </Head>
        {text !== '' && <Text dir="auto">{text}</Text>}
        {files && <MessageFiles files={files} />}
        {delivery && (
          <div>
            <DeliveryMark state={delivery} />
          </div>
        )}
        {purpose === 'details-answer' && <Typed>{t('agent.typed')}</Typed>}
      </Body>
    </Article>
  )
})

const Article = styled.article<{ $note: boolean; $isDifferent: boolean }>`
  display: flex;
  gap: 12px;
  padding: 8px 20px;
  background: ${({ theme, $note }) => ($note ? theme.tone.noteGround : 'transparent')};
  box-shadow: ${({ theme, $note }) => ($note ? `inset ${theme.rtl ? '-3px' : '3px'} 0 0 ${theme.tone.noteLine}` : 'none')};

  ${({ $isDifferent }) => $isDifferent && ring}
  ${({ $isDifferent }) => $isDifferent && 'outline-offset: -3px;'}

  @media (forced-colors: active) {
    ${({ $note }) => $note && 'border-inline-start: 3px double;'}
  }
`

const Body = styled.div`
  flex: 1;
  min-inline-size: 0;
`

const Head = styled.div`
  display: flex;
  gap: 6px;
  align-items: center;
  min-inline-size: 0;
`

const Who = styled.bdi`
  overflow: hidden;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  text-overflow: ellipsis;
  white-space: nowrap;
`

const NoteWord = styled.span`
  flex: none;
  color: ${({ theme }) => theme.tone.noteInk};
  font-size: 12px;
`

const Side = styled.span`
  display: inline-flex;
  flex: none;
  gap: 8px;
  align-items: center;
  margin-inline-start: auto;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`

const Text = styled.p`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`

const Typed = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
