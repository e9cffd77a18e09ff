/** The conversation as the person sees it, newest below. Lines of one author stand together; a longer pause shows the time. */
import type { MessengerAnswer } from '#shared/contract/answers.ts'
import type { ArticleId } from '#shared/engine/ids.ts'
import { toMilliseconds } from '#shared/engine/time.ts'
import { Button } from '@zendeskgarden/react-buttons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { MessageFiles } from '../../files/message-files.tsx'
import { focusRing } from '../../parts/focus-ring.ts'
import { HiddenVisually } from '../../parts/hidden-visually.tsx'
import { Time } from '../../parts/time.tsx'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { OfferedArticles } from './offered-articles.tsx'
import { QueuedLines } from './queued-lines.tsx'
import { Said } from './said.ts'
import { useStickToEnd } from './use-stick-to-end.ts'

type Line = MessengerAnswer['lines'][number]
type Props = {
  readonly messenger: MessengerAnswer
  readonly onEarlier: () => void
  readonly onArticle: (article: ArticleId) => void
  /** What stands below the last line. */
  readonly children: ReactNode
}

const pause = 15 * 60_000

export function MessageLog({ messenger, onEarlier, onArticle, children }: Props) {
  const { t } = useTranslation()
  const { lines, queue, name, hasEarlier, loggedIn } = messenger
  const { frame, content } = useStickToEnd(queue.at(-1)?.position ?? lines.at(-1)?.message)
  useFocusAfter(messenger.asksDetails, frame)

  return (
    <Log ref={frame} role="log" aria-label={t('devices.log', { device: name })} tabIndex={0}>
      <Content ref={content}>
        {hasEarlier && (
          <Earlier>
            <Button isLink onClick={onEarlier}>
              {t('devices.earlier')}
            </Button>
          </Earlier>
        )}
        {lines.length + queue.length === 0 && (
          <Empty>
            <strong>{t('devices.empty')}</strong>
            {t(loggedIn ? 'devices.emptyBodyLoggedIn' : 'devices.emptyBody')}
          </Empty>
        )}
        {lines.map((line, index) => (
          <Bubble key={line.message} line={line} before={lines[index - 1]} onArticle={onArticle} />
        ))}
        <QueuedLines queue={queue} />
        {children}
      </Content>
    </Log>
  )
}

type BubbleProps = Pick<Props, 'onArticle'> & { readonly line: Line; readonly before: Line | undefined }

function Bubble({ line, before, onArticle }: BubbleProps) {
  const { t } = useTranslation()
  const afterPause = !before || toMilliseconds(line.at) - toMilliseconds(before.at) > pause
  const isFirst = afterPause || before.from !== line.from || before.name !== line.name
  const author = line.from === 'me' ? t('devices.me') : line.from === 'bot' ? t('app.bot') : (line.name ?? '')
  return (
    <>
      {afterPause && (
        <Pause>
          <Time at={line.at} as="moment" />
        </Pause>
      )}
      <Said $mine={line.from === 'me'} $first={isFirst}>
        {isFirst && line.from !== 'me' ? <bdi>{author}</bdi> : <HiddenVisually as="bdi">{author}</HiddenVisually>}
        {line.articles ? (
          <OfferedArticles text={line.text} articles={line.articles} onArticle={onArticle} />
        ) : (
          line.text !== '' && <p dir="auto">{line.text}</p>
        )}
        {line.files && <MessageFiles files={line.files} isSmall />}
      </Said>
    </>
  )
}

const Log = styled.div`
  flex: 1;
  overflow-y: auto;
  min-block-size: 0;
  ${focusRing}
`

const Content = styled.div`
  display: flex;
  flex-direction: column;
  gap: 3px;
  min-block-size: 100%;
  padding: 8px 10px;
`

const Earlier = styled.div`
  font-size: ${({ theme }) => theme.fontSizes.sm};
  text-align: center;
`

const Empty = styled.p`
  display: flex;
  flex-direction: column;
  gap: 2px;
  margin: auto;
  padding-inline: 12px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  text-align: center;
  text-wrap: balance;

  strong {
    color: ${({ theme }) => theme.tone.ink};
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Pause = styled.div`
  margin-block: 6px 2px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 10.5px;
  text-align: center;
`
