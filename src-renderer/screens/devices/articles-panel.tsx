/** The help articles on a device. Those that need sign-in say that they cannot be opened, or what opens them (rule G1). */
import type { MessengerAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { ArticleId, DeviceId } from '#shared/engine/ids.ts'
import { Button, IconButton } from '@zendeskgarden/react-buttons'
import lock from '@zendeskgarden/svg-icons/src/12/lock-locked-fill.svg?raw'
import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { Icon } from '../../parts/icon.tsx'
import { usePolicy } from '../../parts/use-policy.ts'
import { useFocusAfter } from '../../parts/use-focus-after.ts'
import { SmallRefusal } from './small-notice.tsx'

type Props = {
  readonly device: DeviceId
  readonly articles: MessengerAnswer['articles']
  /** The one that is opened at once. */
  readonly first?: ArticleId | undefined
  readonly onClose: () => void
}

export function ArticlesPanel({ device, articles, first, onClose }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const canLogin = usePolicy().signInArticles === 'authenticated'
  const [open, setOpen] = useState<ArticleId>()
  const [outcome, setOutcome] = useState<Outcome>()
  const panel = useRef<HTMLElement>(null)
  useFocusAfter(open === undefined, panel)
  useFocusAfter(open !== undefined, panel)
  // Whoever logs out has it taken out of their hands.
  const article = articles.find((one) => one.article === open && one.body !== undefined)

  // Asked for once, however often the panel is drawn.
  const isAsked = useRef(false)
  useEffect(() => {
    if (first === undefined || isAsked.current) return
    isAsked.current = true
    panel.current?.focus({ preventScroll: true })
    void read(first)
  })

  async function read(id: ArticleId): Promise<void> {
    const ended = await send({ type: 'OpenArticle', device, article: id })
    setOutcome(ended)
    if (ended.ok) setOpen(id)
  }

  return (
    <Panel ref={panel} tabIndex={-1} aria-label={t('devices.articles')}>
      <Head>
        <h3>{article ? article.title : t('devices.articles')}</h3>
        <IconButton size="small" aria-label={t('devices.articlesClose')} onClick={onClose}>
          <Icon svg={close} size={12} />
        </IconButton>
      </Head>
      <SmallRefusal outcome={outcome} onClose={() => setOutcome(undefined)} />
      {article ? (
        <>
          <Text dir="auto">{article.body}</Text>
          <Button isLink onClick={() => setOpen(undefined)}>
            {t('devices.articlesBack')}
          </Button>
        </>
      ) : (
        <List>
          {articles.length === 0 && <li>{t('devices.articlesNone')}</li>}
          {articles.map(({ article: id, title, needsSignIn, body }) => (
            <li key={id}>
              <Button isLink onClick={() => void read(id)}>
                {title}
              </Button>
              {needsSignIn && body === undefined && (
                <small>
                  <Icon svg={lock} size={9} /> {t(canLogin ? 'policy.articleNeedsLogin' : 'devices.needsSignIn')}
                </small>
              )}
            </li>
          ))}
        </List>
      )}
    </Panel>
  )
}

const Panel = styled.section`
  display: flex;
  flex: 1;
  flex-direction: column;
  align-items: flex-start;
  gap: 6px;
  overflow-y: auto;
  min-block-size: 0;
  padding-block: 6px 12px;
  padding-inline: 14px 8px;
  font-size: 13px;
  line-height: 18px;

  &:focus {
    outline: none;
  }

  /* A long title wraps like text. */
  li > button,
  > button {
    white-space: normal;
    text-align: start;
  }
`

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  inline-size: 100%;

  h3 {
    margin: 0;
    font-size: 13px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
  margin: 0;
  padding: 0;
  list-style: none;

  small {
    display: block;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 11px;
  }
`

const Text = styled.p`
  margin: 0;
  white-space: pre-wrap;
`
