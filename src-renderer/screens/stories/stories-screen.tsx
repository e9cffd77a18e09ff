/** The stories that ship: what each tells, how long it is, and the way to put it on stage. */
import type { StoryShelf } from '#shared/contract/story-shelf.ts'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { Alert } from '@zendeskgarden/react-notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Scroll } from '../../parts/page.tsx'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { useStage } from '../../bridge/stage-context.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { TextButton } from '../../parts/text-button.tsx'
import { useGo } from '../../stage/use-go.ts'
import { groupsOf, type Wanted } from './shelf-groups.ts'
import { ShelfFilter } from './shelf-filter.tsx'
import { StoryCard } from './story-card.tsx'

export function StoriesScreen() {
  const { t } = useTranslation()
  const bridge = useBridge()
  const go = useGo()
  const { story } = useStage()
  const [shelf, setShelf] = useState<StoryShelf>()
  const [wanted, setWanted] = useState<Wanted>({ words: '' })
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

  const groups = groupsOf(shelf ?? [], wanted)
  const found = groups.reduce((sum, { stories }) => sum + stories.length, 0)
  return (
    <Scroll>
      <Page>
        <h2>{t('stories.title')}</h2>
        <p>
          {t('stories.intro')} <TextButton onClick={() => go('coverage')}>{t('coverage.lead')}</TextButton>
        </p>
        {problem !== undefined && (
          <Alert type="error" role="alert">
            <Alert.Title>{t('stories.wrong')}</Alert.Title>
            <Problem>{problem}</Problem>
            <Alert.Close aria-label={t('app.close')} onClick={() => setProblem(undefined)} />
          </Alert>
        )}
        {!shelf && <Skeleton height="160px" />}
        {shelf?.length === 0 && <EmptyState title={t('stories.none')} body={t('stories.noneBody')} />}
        {shelf && shelf.length > 0 && <ShelfFilter wanted={wanted} found={found} onWant={setWanted} />}
        {shelf && shelf.length > 0 && found === 0 && <p>{t('storyShelf.nothing')}</p>}
        {groups.map(({ topic, stories }) => (
          <Topic key={topic ?? ''}>
            <h3 dir="auto">{topic ?? t('storyShelf.otherTopics')}</h3>
            <List>
              {stories.map((one) => (
                <StoryCard
                  key={one.file}
                  story={one}
                  onStage={story?.file}
                  onOpen={(file) => void open(file)}
                  onGo={() => go('workspace')}
                />
              ))}
            </List>
          </Topic>
        ))}
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

/** A topic is written in small letters, as all words of a file are. */
const Topic = styled.section`
  margin-block-start: 12px;

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};

    &::first-letter {
      text-transform: uppercase;
    }
  }
`

const List = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
  gap: 16px;
  margin-block-start: 8px;
`
