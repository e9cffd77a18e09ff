/** The way of a login: an ordered list of steps with their hand-overs, laid out as arrows between stations. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { handOvers, type HandOver, type LoginRouteAnswer } from '#shared/contract/login-route.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { isReadFromRight } from '../../parts/reading-direction.ts'
import { Carried } from './carried.tsx'
import { HandOverRow, lifelines } from './hand-over-row.tsx'
import { Stations } from './stations.tsx'
import type { Walk } from './use-walk.ts'

type Props = { readonly route: LoginRouteAnswer; readonly walk: Walk }

const steps = ['1', '2', '3', 'result'] as const
const numbered = handOvers.map((handOver: HandOver, index) => ({ handOver, index }))

export function Drawing({ route, walk }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  /** The one whose card was closed again. */
  const [closed, setClosed] = useState<number>()
  const { at, isPlaying } = walk
  const announce = useAnnounce()

  // While it plays, the focus stays where it is: what comes is shown and told.
  useEffect(() => {
    const row = isPlaying && list.current?.querySelector(`[data-hand-over="${at}"]`)
    if (!row) return
    row.parentElement?.scrollIntoView({ block: 'nearest' })
    announce(row.textContent)
  }, [announce, at, isPlaying])

  function onKeyDown(event: KeyboardEvent): void {
    const onward = isReadFromRight() ? -1 : 1
    const to: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      ArrowLeft: at - onward,
      ArrowRight: at + onward,
      Home: 0,
      End: handOvers.length - 1,
    }
    const wanted = to[event.key]
    if (wanted === undefined || !(event.target instanceof Element) || !event.target.matches('[data-hand-over]')) return
    event.preventDefault()
    const index = Math.min(Math.max(wanted, 0), handOvers.length - 1)
    choose(index)
    list.current?.querySelector<HTMLElement>(`[data-hand-over="${index}"]`)?.focus()
  }

  function choose(index: number): void {
    setClosed(undefined)
    walk.to(index)
  }

  return (
    <div>
      <Stations route={route} />
      <ol ref={list} aria-label={t('logins.way')} onKeyDown={onKeyDown}>
        {steps.map((step) => (
          <Step key={step}>
            <StepName>
              <strong>{t(`logins.step.${step}.name`)}</strong>
              <span>{t(`logins.step.${step}.text`)}</span>
            </StepName>
            <HandOvers>
              {numbered
                .filter(({ handOver }) => handOver.step === step)
                .map(({ handOver, index }) => {
                  const isOpen = index === at && closed !== at
                  return (
                    <HandOverItem key={handOver.name} $isToCome={isPlaying && index > at}>
                      <HandOverRow
                        route={route}
                        handOver={handOver}
                        index={index}
                        isHere={index === at}
                        isOpen={isOpen}
                        onChoose={() => (isOpen ? setClosed(index) : choose(index))}
                      />
                      {isOpen && <Carried route={route} name={handOver.name} />}
                    </HandOverItem>
                  )
                })}
            </HandOvers>
          </Step>
        ))}
      </ol>
    </div>
  )
}

const Step = styled.li`
  display: grid;
  grid-template-columns: var(--step, 108px) minmax(0, 1fr);
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};

  @container (max-width: 560px) {
    grid-template-columns: minmax(0, 1fr);
  }
`

const StepName = styled.div`
  padding-block: 9px 8px;
  padding-inline-end: 8px;
  font-size: 12px;
  line-height: 16px;

  strong {
    display: block;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

/** The lines run on where a step is higher than its rows. */
const HandOvers = styled.ol`
  ${lifelines}

  @container (max-width: 560px) {
    background-image: none;
  }
`

const HandOverItem = styled.li<{ $isToCome: boolean }>`
  opacity: ${({ $isToCome }) => ($isToCome ? 0.3 : 1)};
  transition: opacity 150ms;
`
