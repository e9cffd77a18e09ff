/** The stories that ship: what each tells, how long it is, and the way to put it on stage. */
import type { StoryShelf } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { Alert } from '@zendeskgarden/react-notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Scroll } from '../../parts/page.tsx'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useStage } from '../../bridge/stage-context.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useGo } from '../../stage/use-go.ts'
import { StoryCard } from './story-card.tsx'

export function StoriesScreen() {
  const { t } = useTranslation()
  const bridge = useBridge()
  const go = useGo()
  const { story } = useStage()
  const [shelf, setShelf] = useState<StoryShelf>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    let isLate = false
    void bridge.stories().then((found) => {
      if (!isLate) setShelf(found)
    })
    return () => {
      isLate = true
    }
  }, [bridge])

  async function open(file: string): Promise<void> {
    setProblem(undefined)
    const reply = await bridge.openStory(file)
    if (reply.ok) go('workspace')
    else setProblem(reply.problem)
  }

  return (
    <Scroll>
      <Page>
        <h2>{t('stories.title')}</h2>
        <p>{t('stories.intro')}</p>
        {problem !== undefined && (
          <Alert type="error" role="alert">
            <Alert.Title>{t('stories.wrong')}</Alert.Title>
            <Problem>{problem}</Problem>
            <Alert.Close aria-label={t('app.close')} onClick={() => setProblem(undefined)} />
          </Alert>
        )}
        {!shelf && <Skeleton height="160px" />}
        {shelf?.length === 0 && <EmptyState title={t('stories.none')} body={t('stories.noneBody')} />}
        <List>
          {shelf?.map((one) => (
            <StoryCard key={one.file} story={one} isOnStage={story?.file === one.file}>
              {story?.file === one.file ? (
                <Button onClick={() => go('workspace')}>{t('stories.toStage')}</Button>
              ) : (
                <Button isPrimary onClick={() => void open(one.file)}>
                  {t('stories.open')}
                </Button>
              )}
            </StoryCard>
          ))}
        </List>
      </Page>
    </Scroll>
  )
}

const Page = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  max-inline-size: 1120px;
  margin-inline: auto;
  padding: 24px 32px 40px;

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  > p {
    max-inline-size: 72ch;
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

const Problem = styled.pre`
  margin: 0;
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 13px;
  white-space: pre-wrap;
`

const List = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
  gap: 16px;
  margin-block-start: 8px;
`
