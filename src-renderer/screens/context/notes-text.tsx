/** Notes as they are read: on the ground of what only agents see, with who wrote them last. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Notes } from '#shared/contract/customer-context.ts'
import { moments } from '../../parts/time.tsx'

export function NotesText({ notes: { text, agent, at } }: { readonly notes: Notes }) {
  const { t } = useTranslation()
  return (
    <Ground>
      <p dir="auto">{text}</p>
      <small title={moments.exact(at)}>
        <bdi>{t('context.notes.by', { name: agent.name, at: moments.moment(at) })}</bdi>
      </small>
    </Ground>
  )
}

const Ground = styled.div`
  padding: 8px 10px;
  border: 1px solid ${({ theme }) => theme.tone.noteLine};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.noteGround};
  font-size: 13px;
  line-height: 18px;
  overflow-wrap: anywhere;

  p {
    white-space: pre-wrap;
  }

  small {
    display: block;
    margin-block-start: 4px;
    color: ${({ theme }) => theme.tone.noteInk};
    font-size: 12px;
  }
`
