/** What the presenter has at hand: the answer to what was asked, and the question and the note of the step to come. */
import type { StoryState } from '#shared/contract/bridge.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

export function StoryLesson({ story: { steps, done } }: { readonly story: StoryState }) {
  const { t } = useTranslation()
  const { answer } = steps[done - 1] ?? {}
  const { question, note } = steps[done] ?? {}
  if (answer === undefined && question === undefined && note === undefined) return null
  return (
    <Lines>
      {answer !== undefined && <Line name={t('scenarioLanguage.lesson.answer')} text={answer} />}
      {question !== undefined && <Line name={t('scenarioLanguage.lesson.question')} text={question} />}
      {note !== undefined && <Line name={t('scenarioLanguage.lesson.note')} text={note} isNote />}
    </Lines>
  )
}

type LineProps = { readonly name: string; readonly text: string; readonly isNote?: boolean }

function Line({ name, text, isNote = false }: LineProps) {
  return (
    <Row $isNote={isNote}>
      <dt>{name}</dt>
      <dd dir="auto">{text}</dd>
    </Row>
  )
}

/** Beside a long story's marks there must be room for the stage: what is longer scrolls. */
const Lines = styled.dl`
  display: flex;
  flex-direction: column;
  gap: 4px;
  overflow-y: auto;
  max-block-size: 112px;
  margin-block: 6px 2px;
`

const Row = styled.div<{ $isNote: boolean }>`
  display: flex;
  gap: 12px;
  padding-block: 3px;
  padding-inline: 8px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme, $isNote }) => ($isNote ? theme.tone.noteGround : theme.tone.raised)};
  color: ${({ theme, $isNote }) => ($isNote ? theme.tone.noteInk : theme.tone.ink)};
  font-size: 13px;
  line-height: 18px;

  dt {
    flex: none;
    min-inline-size: 76px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`
