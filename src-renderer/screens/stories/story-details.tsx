/** All steps in words, and under each what was checked after it and how that went. */
import type { StoryFinding, StoryState } from '#shared/contract/bridge.ts'
import { IconButton } from '@zendeskgarden/react-buttons'
import check from '@zendeskgarden/svg-icons/src/16/check-lg-stroke.svg?raw'
import cross from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { Icon } from '../../parts/icon.tsx'

type Props = { readonly story: StoryState; readonly onClose: () => void }

export function StoryDetails({ story, onClose }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [story.done])
  return (
    <Panel
      aria-label={t('stories.details')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Head>
        <h2 dir="auto">{story.title}</h2>
        <IconButton size="small" aria-label={t('stories.closeDetails')} onClick={onClose}>
          <Icon svg={cross} />
        </IconButton>
      </Head>
      <List ref={list} tabIndex={0} aria-label={t('stories.details')}>
        {story.steps.map((step) => (
          <Step
            key={step.number}
            $ahead={step.number > story.done}
            {...(step.number === story.done && { 'aria-current': 'step' as const })}
          >
            <Number>{step.number}</Number>
            <Chair>{t(`stories.chair.${step.chair}`)}</Chair>
            <div>
              <p dir="auto">{step.text}</p>
              {step.say !== undefined && <Say dir="auto">{step.say}</Say>}
              {(['question', 'answer', 'note'] as const).map(
                (word) =>
                  step[word] !== undefined && (
                    <Say key={word} dir="auto">
                      {t(`scenarioLanguage.lesson.${word}`)}: {step[word]}
                    </Say>
                  ),
              )}
              {story.findings
                .filter((finding) => finding.step === step.number)
                .map((finding, index) => (
                  <Finding key={index} finding={finding} />
                ))}
            </div>
          </Step>
        ))}
      </List>
    </Panel>
  )
}

function Finding({ finding: { ok, text, found } }: { readonly finding: StoryFinding }) {
  const { t } = useTranslation()
  return (
    <Found $ok={ok}>
      <Icon svg={ok ? check : cross} name={t(ok ? 'stories.ok' : 'stories.notOk')} size={13} />
      <span dir="auto">
        {text}
        {!ok && found !== undefined && <b> {found}</b>}
      </span>
    </Found>
  )
}

const Panel = styled.section`
  position: absolute;
  inset-block-end: calc(100% + 6px);
  inset-inline-end: 0;
  z-index: 10;
  display: flex;
  flex-direction: column;
  inline-size: min(560px, 100%);
  max-block-size: min(60vh, 560px);
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.panel};
  box-shadow: 0 12px 32px rgb(0 0 0 / 22%);
  font-size: 13px;
  line-height: 18px;
`

const Head = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: space-between;
  padding-block: 8px 6px;
  padding-inline: 16px 10px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.lineSoft};

  h2 {
    font-size: 14px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const List = styled.ol`
  overflow-y: auto;
  padding: 6px 8px 10px;
  ${focusRing}
`

const Step = styled.li<{ $ahead: boolean }>`
  display: flex;
  gap: 10px;
  padding: 5px 8px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  color: ${({ theme, $ahead }) => ($ahead ? theme.tone.inkSoft : theme.tone.ink)};

  &[aria-current] {
    background: ${({ theme }) => theme.tone.chosen};
  }
`

const Number = styled.span`
  flex: none;
  inline-size: 18px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  text-align: end;
`

const Chair = styled.span`
  flex: none;
  inline-size: 86px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`

const Say = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Found = styled.p<{ $ok: boolean }>`
  display: flex;
  gap: 6px;

  svg {
    margin-block-start: 3px;
    color: ${({ theme, $ok }) => ($ok ? theme.tone.verified : theme.tone.danger)};
  }

  b {
    color: ${({ theme }) => theme.tone.danger};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
