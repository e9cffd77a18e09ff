/** A mark, or the words of its absence, that tells why: the button lies over it, so that the mark keeps its own name. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Person } from '#shared/contract/answers.ts'
import type { Instant } from '#shared/engine/ids.ts'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { VerifiedMark } from '../../parts/verified-mark.tsx'
import { useAskWhy } from './evidence-desk.tsx'

type Props = {
  readonly person: Person
  /** Of one message: its place in the log, and its moment. The person comes as they were then. */
  readonly message?: { readonly position: number; readonly at: Instant }
  readonly words?: boolean
  /** Only the shape answers, where all around it does something else. */
  readonly shapeOnly?: boolean
  readonly tabIndex?: number
  /** Of a ticket on which the mark of a verified requester is not shown. */
  readonly notShown?: boolean | undefined
}

export function WhyMark({ person, message, words = false, shapeOnly = false, tabIndex = 0, notShown }: Props) {
  const askWhy = useAskWhy()
  const name = useWhyName(person, message?.at)
  return (
    <Place>
      <VerifiedMark verified={person.verified} says={person.says} words={words} notShown={notShown} />
      <Over
        type="button"
        $shapeOnly={shapeOnly}
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-label={name}
        title={name}
        onClick={(event) => {
          event.stopPropagation()
          askWhy(message ? { kind: 'message', position: message.position } : { kind: 'person', user: person.user })
        }}
      />
    </Place>
  )
}

function useWhyName(person: Person, at: Instant | undefined): string {
  const { t } = useTranslation()
  const name = useNameOf()(person)
  if (at !== undefined) {
    const key = person.verified ? 'evidence.whyMessage' : 'evidence.whyNotMessage'
    return t(key, { name, time: moments.time(at) })
  }
  if (person.verified) return t('evidence.why', { name })
  const { says } = person
  return says === undefined ? t('evidence.whyNot', { name }) : t('evidence.whySays', { name, says })
}

/* Gives way long before the name beside it does; its shape never does. */
const Place = styled.span`
  position: relative;
  display: inline-flex;
  flex: 0 99999 auto;
  min-inline-size: 16px;
  max-inline-size: 100%;
`

const Over = styled.button<{ $shapeOnly: boolean }>`
  position: absolute;
  inset-block: -4px;
  inset-inline: -4px ${({ $shapeOnly }) => ($shapeOnly ? 'auto' : '-4px')};
  inline-size: ${({ $shapeOnly }) => ($shapeOnly ? '24px' : 'auto')};
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: transparent;
  cursor: pointer;

  &:hover {
    box-shadow: 0 0 0 1px ${({ theme }) => theme.tone.line};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.tone.link};
    outline-offset: -1px;
  }
`
