/** Opens the list of what can be written into the search field. */
import { IconButton } from '@zendeskgarden/react-buttons'
import question from '@zendeskgarden/svg-icons/src/16/question-mark-stroke.svg?raw'
import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'
import { OperatorList } from './operator-list.tsx'

export function SearchHelp() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const id = useId()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return
    event.preventDefault()
    setOpen(false)
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }

  return (
    <div onKeyDown={onKeyDown} onBlur={onBlur}>
      <IconButton
        size="small"
        aria-label={t('search.help.button')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon svg={question} />
      </IconButton>
      <Card id={id} hidden={!isOpen} role="group" aria-label={t('search.help.title')} tabIndex={-1}>
        <h3>{t('search.help.title')}</h3>
        <OperatorList withWords />
        <p>{t('search.help.keys')}</p>
      </Card>
    </div>
  )
}

const Card = styled.div`
  position: absolute;
  inset-block-start: calc(100% + 6px);
  inset-inline-end: 0;
  z-index: 3; /* Above the table's head, which stays in sight. */
  inline-size: min(460px, 90vw);
  padding: 16px 20px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.raised};
  box-shadow: 0 8px 24px rgb(0 0 0 / 22%);
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;

  &:focus {
    outline: none;
  }

  h3 {
    padding-block-end: 10px;
    color: ${({ theme }) => theme.tone.ink};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  p {
    margin-block-start: 12px;
    padding-block-start: 10px;
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }
`
