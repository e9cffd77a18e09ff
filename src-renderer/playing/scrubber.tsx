/** All the time there is on one line: where it stands, and the bookmarks. By pointer, and by the keys that play. */
import { Field, Range } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { usePlaying } from './playing-context.tsx'
import { moved } from './use-playing-keys.ts'

/** Half of the knob: so far its middle stays from both ends of the line. */
export const knobRoom = 7

/** `words`: the moment at which it stands, for those who do not see it. */
export function Scrubber({ first, words }: { readonly first: number; readonly words: string }) {
  const { t } = useTranslation()
  const playing = usePlaying()
  const { at, last, bookmarks } = playing
  return (
    <Line>
      {bookmarks.map(({ at: marked, name }) => (
        <Flag key={marked} title={name} style={{ insetInlineStart: `${share(marked, first, last)}%` }} />
      ))}
      <Field>
        <Field.Label hidden>{t('playing.moment')}</Field.Label>
        <Knob
          min={first}
          max={Math.max(last, first + 1)}
          value={at}
          aria-valuetext={words}
          onChange={({ target }) => playing.jump(Number(target.value))}
          onKeyDown={(event) => {
            if (moved(event.nativeEvent, playing)) event.preventDefault()
          }}
        />
      </Field>
    </Line>
  )
}

export const share = (at: number, first: number, last: number): number =>
  (Math.max(0, at - first) / Math.max(1, last - first)) * 100

const Line = styled.div`
  position: relative;
  flex: 1 0 auto;
  block-size: 16px;
`

const Knob = styled(Range)`
  && {
    display: block;
    inline-size: 100%;
    block-size: 16px;
    margin: 0;
    cursor: pointer;

    &::-webkit-slider-thumb {
      inline-size: ${2 * knobRoom}px;
      block-size: ${2 * knobRoom}px;
      margin-block: -5px;
      box-shadow: none;
    }

    &::-webkit-slider-runnable-track {
      block-size: 4px;
      margin: 0;
    }
  }
`

/** A small flag above the line; a press goes through it, to the line. */
const Flag = styled.i`
  position: absolute;
  inset-block: 0;
  z-index: 1;
  inline-size: 4px;
  margin-inline-start: -2px;
  border-radius: 2px;
  background: ${({ theme }) => theme.tone.simulation};
  pointer-events: none;

  @media (forced-colors: active) {
    background: Highlight;
    forced-color-adjust: none;
  }
`
