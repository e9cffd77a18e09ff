/** The smiling face beside a writing field: opens the picker above itself, and puts what is chosen where the caret stands. */
import { IconButton } from '@zendeskgarden/react-buttons'
import smiley from '@zendeskgarden/svg-icons/src/16/smiley-stroke.svg?raw'
import { lazy, Suspense, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { Icon } from '../parts/icon.tsx'
import { insertText } from '../parts/insert-text.ts'
import { Floating } from './floating.tsx'

const EmojiPicker = lazy(() => import('./emoji-picker.tsx').then(({ EmojiPicker: Picker }) => ({ default: Picker })))

const recentCount = 16

export function EmojiButton({ field }: { readonly field: RefObject<HTMLTextAreaElement> }) {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const { recentEmoji = [] } = preferences
  /** The button itself, while the picker is open. */
  const [anchor, setAnchor] = useState<HTMLElement>()
  const close = () => setAnchor(undefined)

  function choose(emoji: string): void {
    close()
    if (field.current) insertText(field.current, emoji)
    change({ recentEmoji: [emoji, ...recentEmoji.filter((one) => one !== emoji)].slice(0, recentCount) })
  }

  return (
    <>
      <IconButton
        size="small"
        type="button"
        aria-label={t('emoji.button')}
        title={t('emoji.button')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => setAnchor(anchor ? undefined : currentTarget)}
      >
        <Icon svg={smiley} />
      </IconButton>
      {anchor && (
        <Floating anchor={anchor} label={t('emoji.title')} onClose={close}>
          <Suspense fallback={<p>{t('emoji.loading')}</p>}>
            <EmojiPicker recent={recentEmoji} onChoose={choose} />
          </Suspense>
        </Floating>
      )}
    </>
  )
}
