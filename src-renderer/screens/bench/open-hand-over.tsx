/** The way to a key that an administrator handed over encrypted (rule K8). */
import type { KeyId } from '#shared/engine/ids.ts'
import { Button } from '@zendeskgarden/react-buttons'
import lock from '@zendeskgarden/svg-icons/src/16/lock-unlocked-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../parts/icon.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'

export function OpenHandOver({ onOpened }: { readonly onOpened: (key: KeyId) => void }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <Button.StartIcon>
          <Icon svg={lock} />
        </Button.StartIcon>
        {t('handOver.open')}
      </Button>
      {isOpen && <HandOverDialog onOpened={onOpened} onClose={() => setOpen(false)} />}
    </>
  )
}
