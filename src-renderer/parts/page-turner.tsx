/** Which part of a long list one sees, and the ways to the pages beside it. */
import { IconButton } from '@zendeskgarden/react-buttons'
import left from '@zendeskgarden/svg-icons/src/16/chevron-left-stroke.svg?raw'
import right from '@zendeskgarden/svg-icons/src/16/chevron-right-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from './icon.tsx'
import { moments } from './time.tsx'

type Props = {
  readonly offset: number
  readonly limit: number
  readonly total: number
  readonly onTurn: (offset: number) => void
}

export function PageTurner({ offset, limit, total, onTurn }: Props) {
  const { t } = useTranslation()
  const range = {
    from: moments.number(offset + 1),
    to: moments.number(Math.min(offset + limit, total)),
    total: moments.number(total),
  }
  return (
    <Pages>
      <IconButton
        size="small"
        aria-label={t('devices.login.previous')}
        aria-disabled={offset === 0}
        onClick={() => onTurn(Math.max(0, offset - limit))}
      >
        <Icon flips svg={left} />
      </IconButton>
      <span aria-live="polite">{t('devices.login.range', range)}</span>
      <IconButton
        size="small"
        aria-label={t('devices.login.next')}
        aria-disabled={offset + limit >= total}
        onClick={() => onTurn(offset + limit < total ? offset + limit : offset)}
      >
        <Icon flips svg={right} />
      </IconButton>
    </Pages>
  )
}

const Pages = styled.div`
  /* An end of the list keeps the focus, so that the keyboard does not lose its place. */
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 6px;
  margin-block-start: 6px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-variant-numeric: tabular-nums;
`
