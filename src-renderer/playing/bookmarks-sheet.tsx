/** What stands on the sheet of bookmarks: a name for this moment, and the list of those that have one. */
import { Button, IconButton } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import cross from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnnounce } from '../parts/announcer.tsx'
import { ListChoice } from '../parts/list-choice.ts'
import { Icon } from '../parts/icon.tsx'
import { moments } from '../parts/time.tsx'
import { useFirstFocus } from '../parts/use-first-focus.ts'
import { usePlaying } from './playing-context.tsx'

const nameLength = 200

export function BookmarksSheet({ name: proposed }: { readonly name: string }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { story } = useStage()
  const { at, bookmarks, keep, forget, isFull, jump } = usePlaying()
  const kept = bookmarks.find((one) => one.at === at)
  const [name, setName] = useState(kept?.name ?? proposed)
  const field = useFirstFocus<HTMLInputElement>()
  const meant = name.trim().slice(0, nameLength)
  return (
    <>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (meant === '' || (isFull && !kept)) return
          keep({ at, name: meant })
          announce(t('playing.kept', { name: meant }))
        }}
      >
        <Field>
          <Field.Label>{t('playing.name')}</Field.Label>
          <Input
            ref={field}
            isCompact
            dir="auto"
            maxLength={nameLength}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onFocus={({ target }) => target.select()}
          />
        </Field>
        <Button size="small" isPrimary type="submit" disabled={meant === '' || (isFull && !kept)}>
          {t('playing.keep')}
        </Button>
      </Form>
      {bookmarks.length === 0 && <p>{t('playing.none')}</p>}
      <List aria-label={t('playing.bookmarks')}>
        {bookmarks.map((one) => (
          <li key={one.at}>
            <Jump
              type="button"
              title={one.name}
              {...(one.at === at && { 'aria-current': 'step' as const })}
              onClick={() => jump(one.at)}
            >
              <bdi>{one.name}</bdi>
              <small>
                {t(story ? 'playing.bookmarkStep' : 'playing.bookmarkEvent', { at: moments.number(one.at) })}
              </small>
            </Jump>
            <IconButton
              size="small"
              aria-label={t('playing.forget', { name: one.name })}
              title={t('playing.forget', { name: one.name })}
              onClick={() => {
                forget(one)
                field.current?.focus()
                announce(t('playing.forgotten', { name: one.name }))
              }}
            >
              <Icon svg={cross} size={12} />
            </IconButton>
          </li>
        ))}
      </List>
    </>
  )
}

const Form = styled.form`
  display: flex;
  flex: none;
  gap: 8px;
  align-items: end;
  padding: 12px 14px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.lineSoft};

  > :first-child {
    flex: 1;
  }
`

const List = styled.ul`
  overflow-y: auto;
  padding: 6px;

  li {
    display: flex;
    gap: 2px;
    align-items: center;
  }
`

const Jump = styled(ListChoice)`
  flex: 1;
  flex-direction: row;
  gap: 8px;
  align-items: baseline;
  justify-content: space-between;
  min-inline-size: 0;

  bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  small {
    flex: none;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`
