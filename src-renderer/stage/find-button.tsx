/** Looks like a search field and opens the palette, where one finds or does anything. */
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../parts/focus-ring.ts'
import { Icon } from '../parts/icon.tsx'
import { keysInWords } from './keys.ts'
import { useStageActs } from './stage-acts.tsx'

export function FindButton() {
  const { t } = useTranslation()
  const { run } = useStageActs()
  const keys = keysInWords(t, 'palette')
  return (
    <Field
      type="button"
      aria-haspopup="dialog"
      aria-label={t('palette.title')}
      title={`${t('palette.title')} (${keys})`}
      onClick={() => run('palette')}
    >
      <Icon svg={search} size={12} />
      <span>{t('palette.title')}</span>
      <kbd>{keys}</kbd>
    </Field>
  )
}

const Field = styled.button`
  display: flex;
  flex: 0 1 auto;
  align-items: center;
  gap: 8px;
  block-size: 28px;
  min-inline-size: 0;
  padding-inline: 10px 8px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.canvas};
  color: ${({ theme }) => theme.tone.inkSoft};
  cursor: pointer;
  font-size: 13px;
  white-space: nowrap;

  kbd {
    font: inherit;
    font-size: 12px;
  }

  &:hover {
    border-color: ${({ theme }) => theme.tone.inkSoft};
    color: ${({ theme }) => theme.tone.ink};
  }

  ${focusRing}

  @media (max-width: 1439px) {
    span {
      display: none;
    }
  }
`
