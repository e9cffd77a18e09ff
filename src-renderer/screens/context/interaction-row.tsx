/** One of the person's tickets in two lines; under the pointer or the focus it shows a preview, a click opens it. */
import { Tooltip } from '@zendeskgarden/react-tooltips'
import { useTranslation } from 'react-i18next'
import styled, { css } from 'styled-components'
import type { Interaction } from '#shared/contract/customer-context.ts'
import type { UserId } from '#shared/engine/ids.ts'
import { Clipped, ClippedLine } from '../../parts/clipped.tsx'
import { focusRing } from '../../parts/focus-ring.ts'
import { StatusTag } from '../../parts/status-tag.tsx'
import { Time } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { InteractionPreview } from './interaction-preview.tsx'

type Props = {
  readonly row: Interaction
  /** Whose profile it stands in. */
  readonly of: UserId
  /** It stands open beside the profile. */
  readonly isHere: boolean
  readonly onOpen: () => void
}

export function InteractionRow({ row, of, isHere, onOpen }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { number, subject, status, updatedAt, requester, mergedInto } = row
  const words = (
    <>
      <ClippedLine>
        <span>{t('app.ticketNumber', { number })}</span>
        <Clipped>{subject || t('agent.noSubject')}</Clipped>
      </ClippedLine>
      <Second>
        <StatusTag status={status} />
        <Clipped>
          {isHere ? (
            t('context.interactions.here')
          ) : mergedInto ? (
            t('context.interactions.mergedInto', mergedInto)
          ) : (
            <Time at={updatedAt} as="moment" />
          )}
          {requester.user !== of && ` · ${nameOf(requester)}`}
        </Clipped>
      </Second>
    </>
  )
  if (isHere) return <Here aria-current="true">{words}</Here>
  return (
    <Preview
      type="light"
      size="large"
      placement="start"
      delayMS={150}
      hasArrow={false}
      content={<InteractionPreview row={row} />}
    >
      <Open type="button" onClick={onOpen}>
        {words}
      </Open>
    </Preview>
  )
}

const room = css`
  display: grid;
  gap: 3px;
  inline-size: 100%;
  padding: 6px 8px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  font-size: 13px;
  line-height: 18px;
  text-align: start;
`

const Here = styled.div`
  ${room}
  background: ${({ theme }) => theme.tone.chosen};
`

const Open = styled.button`
  ${room}
  background: none;
  color: ${({ theme }) => theme.tone.link};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  ${focusRing}
`

const Second = styled(ClippedLine)`
  align-items: center;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`

const Preview = styled(Tooltip)`
  inline-size: 300px;
  max-inline-size: 300px;
`
