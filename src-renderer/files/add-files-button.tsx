/** The paperclip: asks the system for files. */
import { IconButton } from '@zendeskgarden/react-buttons'
import paperclip from '@zendeskgarden/svg-icons/src/16/paperclip.svg?raw'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fileEndings } from '#shared/files/file-types.ts'
import { Icon } from '../parts/icon.tsx'

type Props = { readonly isDisabled?: boolean; readonly onFiles: (files: readonly File[]) => void }

const accepted = fileEndings.map((ending) => `.${ending}`).join(',')

/** Where none are taken it stays, and says why. */
export function AddFilesButton({ isDisabled = false, onFiles }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const label = isDisabled ? t('files.noteTakesNone') : t('files.add')
  return (
    <>
      <IconButton
        size="small"
        type="button"
        aria-label={label}
        title={isDisabled ? label : t('files.addHelp')}
        aria-disabled={isDisabled}
        onClick={() => !isDisabled && field.current?.click()}
      >
        <Icon svg={paperclip} />
      </IconButton>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={t('files.add')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // So that the same file chosen again is a change again.
          target.value = ''
        }}
      />
    </>
  )
}
