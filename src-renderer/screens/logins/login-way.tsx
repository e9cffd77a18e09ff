/** One login: what became of it, the ways to the logins beside it, and the drawing that can be walked and played. */
import { IconButton } from '@zendeskgarden/react-buttons'
import back from '@zendeskgarden/svg-icons/src/16/chevron-left-stroke.svg?raw'
import on from '@zendeskgarden/svg-icons/src/16/chevron-right-stroke.svg?raw'
import pause from '@zendeskgarden/svg-icons/src/16/pause-fill.svg?raw'
import play from '@zendeskgarden/svg-icons/src/16/play-fill.svg?raw'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { LoginRouteAnswer } from '#shared/contract/login-route.ts'
import type { LoginId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { worthSeeing } from './hand-over-state.ts'
import { Drawing } from './drawing.tsx'
import { useWalk, type Walk } from './use-walk.ts'

export function LoginWay({ login }: { readonly login: LoginId }) {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'LoginRoute', login })
  const headline = useHeadline()
  const announce = useAnnounce()
  const words = answer && headline(answer)
  const said = useRef(words)
  useEffect(() => {
    if (words === undefined) return
    // Told when another login comes; not when the screen opens.
    if (said.current !== undefined && said.current !== words) announce(words)
    said.current = words
  }, [announce, words])
  if (missing) return <EmptyState title={t('logins.gone')} body={t('logins.goneBody')} />
  return answer ? <Way key={login} route={answer} headline={headline(answer)} /> : null
}

type Props = { readonly route: LoginRouteAnswer; readonly headline: string }

function Way({ route, headline }: Props) {
  const { t } = useTranslation()
  const walk = useWalk(worthSeeing(route))
  return (
    <>
      <Head>
        <div>
          <h2>{t('logins.title')}</h2>
          <Headline title={headline}>
            <bdi>{headline}</bdi>
          </Headline>
        </div>
        <Controls route={route} walk={walk} />
      </Head>
      <Drawing route={route} walk={walk} />
    </>
  )
}

function Controls({ route: { before, after }, walk }: { readonly route: LoginRouteAnswer; readonly walk: Walk }) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  const playWords = t(walk.isPlaying ? 'logins.pause' : 'logins.play')
  const beside = (words: string, svg: string, login: LoginId | undefined) => (
    <IconButton
      size="small"
      aria-label={words}
      title={words}
      aria-disabled={!login}
      onClick={() => login && change({ type: 'login', login })}
    >
      <Icon svg={svg} flips />
    </IconButton>
  )
  return (
    <Buttons>
      {beside(t('logins.earlier'), back, before)}
      <IconButton size="small" isPrimary aria-label={playWords} title={playWords} onClick={walk.toggle}>
        <Icon svg={walk.isPlaying ? pause : play} />
      </IconButton>
      {beside(t('logins.later'), on, after)}
    </Buttons>
  )
}

/** What became of the login, in a sentence. */
function useHeadline(): (route: LoginRouteAnswer) => string {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return ({ at, device, end }) => {
    const where = t('logins.where', { device: device.name, at: moments.moment(at) })
    const what = end.ok ? t('logins.passedOn', { name: nameOf(end.sees) }) : t('logins.refusedOn')
    return `${what} · ${where}`
  }
}

const Head = styled.header`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: 16px;
  margin-block-end: 12px;

  > div {
    min-inline-size: 0;
  }

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 28px;
  }
`

/** Two lines at most: names may be longer than all that stands below. */
const Headline = styled.p`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  color: ${({ theme }) => theme.tone.inkSoft};
  overflow-wrap: anywhere;
`

const Buttons = styled.div`
  /* At an end the button keeps the focus, so that the keyboard does not lose its place. */
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  display: flex;
  flex: none;
  gap: 4px;
`
