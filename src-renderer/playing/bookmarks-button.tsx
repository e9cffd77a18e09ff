/** The named moments: keeping this one, going to another, removing one. */
import { IconButton } from '@zendeskgarden/react-buttons'
import filled from '@zendeskgarden/svg-icons/src/16/bookmark-fill.svg?raw'
import bookmark from '@zendeskgarden/svg-icons/src/16/bookmark-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Floating } from '../emoji/floating.tsx'
import { Icon } from '../parts/icon.tsx'
import { BookmarksSheet } from './bookmarks-sheet.tsx'
import { usePlaying } from './playing-context.tsx'

/** `name`: what this moment would be called, if nobody calls it something else. */
export function BookmarksButton({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const { at, bookmarks, pause } = usePlaying()
  /** The button, while the sheet stands above it. */
  const [anchor, setAnchor] = useState<HTMLElement>()
  const isKept = bookmarks.some((one) => one.at === at)
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('playing.bookmarks')}
        title={t('playing.bookmarks')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => {
          pause()
          setAnchor(anchor ? undefined : currentTarget)
        }}
      >
        <Icon svg={isKept ? filled : bookmark} />
      </IconButton>
      {anchor && (
        <Floating anchor={anchor} label={t('playing.bookmarks')} onClose={() => setAnchor(undefined)}>
          <BookmarksSheet key={at} name={name} />
        </Floating>
      )}
    </>
  )
}
