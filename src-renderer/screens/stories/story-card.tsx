/** One story of the shelf: what it tells, for whom, and which rules; where it is told in several forms, which of them. */
import type { ShelvedStory } from '#shared/contract/story-shelf.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Tag } from '@zendeskgarden/react-tags'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { TextButton } from '../../parts/text-button.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { FormChoice } from './form-choice.tsx'

type Props = {
  readonly story: ShelvedStory
  /** What is on stage, if anything is. */
  readonly onStage: string | undefined
  readonly onOpen: (file: string) => void
  readonly onGo: () => void
}

export function StoryCard({ story, onStage, onOpen, onGo }: Props) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  const { file, title, about, steps, level, rules, forms } = story
  const first = forms[0]?.file ?? file
  const [chosen, setChosen] = useState(onStage !== undefined && isFormOf(story, onStage) ? onStage : first)
  const isOnStage = onStage !== undefined && isFormOf(story, onStage)
  // A file's own name means its first form.
  const isThisOnStage = isOnStage && (onStage === file ? first : onStage) === chosen
  return (
    <Card $on={isOnStage}>
      <Head>
        <h4 dir="auto">{title}</h4>
        {isOnStage && (
          <Tag hue="green" size="small">
            {t('stories.onStage')}
          </Tag>
        )}
        {level && <Tag size="small">{t(`storyShelf.level.${level}`)}</Tag>}
      </Head>
      <p dir="auto">{about}</p>
      {forms.length > 0 && <FormChoice title={title} forms={forms} chosen={chosen} onChoose={setChosen} />}
      <Foot>
        <div>
          <span>
            {t('stories.steps', { count: steps })}
            {rules.map((rule) => (
              <span key={rule}>
                {' · '}
                <TextButton title={t(`rules.${rule}.title`)} onClick={() => change({ type: 'rule', rule })}>
                  {rule}
                </TextButton>
              </span>
            ))}
          </span>
          <code title={file}>{file}</code>
        </div>
        {isThisOnStage ? (
          <Button onClick={onGo}>{t('stories.toStage')}</Button>
        ) : (
          <Button isPrimary onClick={() => onOpen(chosen)}>
            {t('stories.open')}
          </Button>
        )}
      </Foot>
    </Card>
  )
}

const isFormOf = ({ file, forms }: ShelvedStory, story: string): boolean =>
  story === file || forms.some((form) => form.file === story)

const Card = styled.li<{ $on: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: 16px 18px;
  border: 1px solid ${({ theme, $on }) => ($on ? theme.tone.verified : theme.tone.line)};
  border-radius: ${({ theme }) => theme.borderRadii.lg};

  > p {
    flex: 1;
    color: ${({ theme }) => theme.tone.inkSoft};
    white-space: pre-line;
  }
`

const Head = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 6px;

  h4 {
    flex: 1;
    min-inline-size: 0;
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    overflow-wrap: anywhere;
  }

  > :not(h4) {
    flex: none;
    margin-block-start: 3px;
  }
`

const Foot = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  margin-block-start: 6px;

  > div {
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

  > button {
    flex: none;
  }
`
