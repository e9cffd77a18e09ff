/** What the app's own code got back for a login, as code: folded where there is little room. What we assume says so. */
import type { ClientAnswer } from '#shared/contract/client-answer.ts'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { useWidth } from '../../parts/use-width.ts'

type Props = {
  readonly answer: ClientAnswer
  /** Folded until somebody wants it, however much room there is. */
  readonly isQuiet?: boolean
}

/** A line of it does not break from here on. */
const roomy = 340

export function ClientAnswerBlock({ answer: { platform, call, fields }, isQuiet = false }: Props) {
  const { t } = useTranslation()
  const block = useRef<HTMLDetailsElement>(null)
  const isRoomy = useWidth(block) >= roomy
  const [chosen, setChosen] = useState<boolean>()
  const isOpen = chosen ?? (isRoomy && !isQuiet)
  // The log keeps to its end, and whoever unfolds this reads from its beginning.
  useLayoutEffect(() => {
    if (chosen) block.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <Details ref={block} open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          setChosen(!isOpen)
        }}
      >
        {t(`client.got.${platform}`)}
      </summary>
      <Code dir="ltr">
        <code>{call}</code>
        {fields.map(({ name, value, isAssumed }) => (
          <code key={name}>
            {name} <i>=</i> {value}
            {isAssumed && <small>{t('client.assumed')}</small>}
          </code>
        ))}
      </Code>
      {fields.some(({ isAssumed }) => isAssumed) && <Why>{t('client.assumedWhy')}</Why>}
    </Details>
  )
}

const Details = styled.details`
  summary {
    inline-size: fit-content;
    border-radius: ${({ theme }) => theme.borderRadii.sm};
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 2px;
    ${focusRing}
  }
`

const Code = styled.div`
  display: grid;
  gap: 2px;
  margin-block: 4px;
  padding: 6px 8px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.panel};
  color: ${({ theme }) => theme.tone.ink};
  text-align: start;

  && code {
    padding-inline-start: 2ch;
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 11px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }

  && code:first-child {
    padding-inline-start: 0;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  i {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-style: normal;
  }

  small {
    margin-inline-start: 6px;
    padding-inline: 4px;
    border: 1px solid ${({ theme }) => theme.tone.line};
    border-radius: ${({ theme }) => theme.borderRadii.sm};
    color: ${({ theme }) => theme.tone.inkSoft};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: 10px;
    white-space: nowrap;
  }
`

const Why = styled.p`
  font-size: 11px;
  line-height: 15px;
`
