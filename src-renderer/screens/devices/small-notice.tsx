/** A word of warning that fits on a device. */
import type { Outcome } from '#shared/contract/bridge.ts'
import { refusalWords } from '#shared/text/refusal-words.ts'
import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { Icon } from '../../parts/icon.tsx'

type Props = { readonly outcome: Outcome | undefined; readonly onClose: () => void }

/** What was refused, as RefusalNotice tells it, in the space that there is. Nothing while all goes well. */
export function SmallRefusal({ outcome, onClose }: Props) {
  const { t } = useTranslation()
  if (!outcome || outcome.ok) return null
  const words = 'refusal' in outcome ? refusalWords(t, outcome.refusal) : undefined
  return (
    <SmallNotice role="alert">
      <NoticeRow>
        <div>
          {words ? (
            <>
              <strong>{words.message}</strong> {words.cure}
            </>
          ) : (
            t('app.malformed')
          )}
        </div>
        <button type="button" aria-label={t('app.close')} onClick={onClose}>
          <Icon svg={close} size={12} />
        </button>
      </NoticeRow>
    </SmallNotice>
  )
}

export const SmallNotice = styled.div`
  flex: none;
  padding: 8px 11px;
  border: 1px solid ${({ theme }) => theme.tone.noteLine};
  border-radius: 10px;
  background: ${({ theme }) => theme.tone.noteGround};
  color: ${({ theme }) => theme.tone.noteInk};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: 17px;
  overflow-wrap: anywhere;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

/** Words, and the button that closes them. */
export const NoticeRow = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 6px;

  div {
    flex: 1;
  }

  button {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -3px 0;
    margin-inline: 0 -6px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
    ${focusRing}
  }
`
