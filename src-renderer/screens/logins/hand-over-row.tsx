/** One hand-over: an arrow from station to station, what it is called, and in words and shape how it went. */
import yes from '@zendeskgarden/svg-icons/src/16/check-circle-fill.svg?raw'
import nothing from '@zendeskgarden/svg-icons/src/16/circle-line-stroke.svg?raw'
import no from '@zendeskgarden/svg-icons/src/16/x-circle-fill.svg?raw'
import { useTranslation } from 'react-i18next'
import styled, { css } from 'styled-components'
import { stations, type HandOver, type LoginRouteAnswer } from '#shared/contract/login-route.ts'
import type { Say } from '#shared/text/text.ts'
import { focusRing } from '../../parts/focus-ring.ts'
import { hiddenVisually } from '../../parts/hidden-visually.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import type { UnderstudyTheme } from '../../theme.ts'
import { stateOf, type HandOverState } from './hand-over-state.ts'
import { useStationName } from './use-station-name.ts'

type Props = {
  readonly route: LoginRouteAnswer
  readonly handOver: HandOver
  readonly index: number
  /** The Tab key stops at it. */
  readonly isHere: boolean
  readonly isOpen: boolean
  readonly onChoose: () => void
}

const icons = { passed: yes, wrong: no, refused: no, nothing } as const

export function HandOverRow({ route, handOver, index, isHere, isOpen, onChoose }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const stationName = useStationName(route.device.kind)
  const { name, from, to } = handOver
  const state = stateOf(route, name)
  const [start, end] = [stations.indexOf(from), stations.indexOf(to)]
  const [first, last] = [Math.min(start, end), Math.max(start, end)]
  // Words that begin in the last columns would have no room.
  const isAtEnd = first >= 3
  return (
    <Row
      type="button"
      data-hand-over={index}
      tabIndex={isHere ? 0 : -1}
      aria-expanded={isOpen}
      $isOpen={isOpen}
      onClick={onChoose}
    >
      <Words $isAtEnd={isAtEnd} style={{ gridColumn: isAtEnd ? `1 / ${lineOf(last)}` : `${lineOf(first)} / -1` }}>
        <Between>{t('logins.between', { from: stationName(from), to: stationName(to) })}: </Between>
        <Title>{t(`logins.handOver.${name}.title`)}</Title>
        {state !== 'done' && (
          <How $state={state}>
            <Icon svg={icons[state]} />
            <bdi>{howWords(t, route, handOver, state, nameOf)}</bdi>
          </How>
        )}
      </Words>
      <Arrow
        aria-hidden="true"
        $state={state}
        $isBack={end < start}
        style={{ gridColumn: `${lineOf(first)} / ${lineOf(last)}` }}
      />
    </Row>
  )
}

/** The row has two columns a station; its line runs between them. */
const lineOf = (station: number): number => 2 * station + 2

function howWords(
  t: Say,
  { end, checks }: LoginRouteAnswer,
  { name }: HandOver,
  state: HandOverState,
  nameOf: ReturnType<typeof useNameOf>,
): string {
  if (end.ok) return name === 'result' ? nameOf(end.sees) : t('logins.passed', { count: checks.length })
  const failed = checks.find(({ ok }) => ok === false)
  const check = name === 'check' && failed ? `: ${t(`tokens.checks.${failed.name}.title`)}` : ''
  if (state === 'nothing') return t('logins.nothing')
  return `${t(state === 'wrong' ? 'logins.wrong' : 'logins.refused')}${check}`
}

const toneOf = (theme: UnderstudyTheme, state: HandOverState): string =>
  ({
    done: theme.tone.inkSoft,
    passed: theme.tone.verified,
    wrong: theme.tone.danger,
    refused: theme.tone.danger,
    nothing: theme.tone.inkSoft,
  })[state]

/** A line under each station, through every row alike. */
export const lifelines = css`
  background-image: repeating-linear-gradient(
    90deg,
    transparent 0 calc(100% / 12 - 0.5px),
    ${({ theme }) => theme.tone.line} calc(100% / 12 - 0.5px) calc(100% / 12 + 0.5px),
    transparent calc(100% / 12 + 0.5px) calc(100% / 6)
  );
`

const Row = styled.button<{ $isOpen: boolean }>`
  --ground: ${({ theme, $isOpen }) => ($isOpen ? theme.tone.chosen : theme.tone.panel)};

  display: grid;
  grid-template-columns: repeat(12, minmax(0, 1fr));
  inline-size: 100%;
  padding: 7px 0 9px;
  border: 0;
  background-color: var(--ground);
  color: inherit;
  cursor: pointer;
  text-align: start;
  ${lifelines}

  &:hover {
    --ground: ${({ theme, $isOpen }) => ($isOpen ? theme.tone.chosen : theme.tone.hover)};
  }

  ${focusRing}

  @container (max-width: 560px) {
    display: block;
    padding-inline: 8px;
    background-image: none;
  }
`

const Words = styled.span<{ $isAtEnd: boolean }>`
  display: flex;
  flex-wrap: wrap;
  gap: 0 10px;
  justify-content: ${({ $isAtEnd }) => ($isAtEnd ? 'flex-end' : 'flex-start')};
  margin-inline: 6px;
  font-size: 13px;

  > * {
    max-inline-size: 100%;
    padding-inline: 3px;
    background: var(--ground);
  }

  @container (max-width: 560px) {
    justify-content: flex-start;
  }
`

/** Told by the arrow where there is room for one. */
const Between = styled.span`
  @container (min-width: 560.1px) {
    ${hiddenVisually}
  }

  @container (max-width: 560px) {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

const Title = styled.span`
  font-weight: ${({ theme }) => theme.fontWeights.medium};
`

const How = styled.span<{ $state: HandOverState }>`
  display: inline-flex;
  gap: 5px;
  align-items: center;
  min-inline-size: 0;
  color: ${({ theme, $state }) => toneOf(theme, $state)};
  font-weight: ${({ theme }) => theme.fontWeights.medium};

  bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`

/** A shaft and a head, by logical sides: it turns round with the line of reading. */
const Arrow = styled.span<{ $state: HandOverState; $isBack: boolean }>`
  --tone: ${({ theme, $state }) => toneOf(theme, $state)};

  position: relative;
  block-size: 9px;
  margin-block-start: 2px;
  margin-inline: 3px;

  &::before {
    position: absolute;
    inset-block-start: 3.5px;
    inset-inline: 1px;
    border-block-start: 2px ${({ $state }) => ($state === 'nothing' ? 'dotted' : 'solid')} var(--tone);
    content: '';
  }

  &::after {
    position: absolute;
    inset-block-start: 0;
    border-block: 4.5px solid transparent;
    content: '';
    ${({ $isBack }) =>
      $isBack
        ? 'inset-inline-start: 0; border-inline-end: 8px solid var(--tone);'
        : 'inset-inline-end: 0; border-inline-start: 8px solid var(--tone);'}
  }

  @container (max-width: 560px) {
    display: none;
  }
`
