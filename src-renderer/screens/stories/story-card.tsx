/** One story of the shelf. */
import type { StoryShelf } from '#shared/contract/bridge.ts'
import { Tag } from '@zendeskgarden/react-tags'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type Props = {
  readonly story: StoryShelf[number]
  readonly isOnStage: boolean
  /** What can be done with it. */
  readonly children: ReactNode
}

export function StoryCard({ story, isOnStage, children }: Props) {
  const { t } = useTranslation()
  return (
    <Card $on={isOnStage}>
      <Head>
        <h3 dir="auto">{story.title}</h3>
        {isOnStage && (
          <Tag hue="green" size="small">
            {t('stories.onStage')}
          </Tag>
        )}
      </Head>
      <p dir="auto">{story.about}</p>
      <Foot>
        <span>
          {t('stories.steps', { count: story.steps })}
          <code title={story.file}>{story.file}</code>
        </span>
        {children}
      </Foot>
    </Card>
  )
}

const Card = styled.li<{ $on: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: 16px 18px;
  border: 1px solid ${({ theme, $on }) => ($on ? theme.tone.verified : theme.tone.line)};
  border-radius: ${({ theme }) => theme.borderRadii.lg};

  p {
    flex: 1;
    color: ${({ theme }) => theme.tone.inkSoft};
    white-space: pre-line;
  }
`

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Foot = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  margin-block-start: 6px;

  span {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
    line-height: 17px;
  }

  code {
    overflow: hidden;
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 11.5px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  button {
    flex: none;
  }
`
