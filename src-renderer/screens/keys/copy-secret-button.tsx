/** The source article's button "Copy" beside the secret. It says whether the secret is on the clipboard. */
import { Button } from '@zendeskgarden/react-buttons'
import check from '@zendeskgarden/svg-icons/src/16/check-lg-stroke.svg?raw'
import copy from '@zendeskgarden/svg-icons/src/16/copy-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../../parts/announcer.tsx'
import { copyText } from '../../parts/copy-text.ts'
import { Icon } from '../../parts/icon.tsx'

export function CopySecretButton({ secret }: { readonly secret: string }) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [isCopied, setCopied] = useState(false)
  return (
    <Button
      onClick={async () => {
        const isDone = await copyText(secret)
        setCopied(isDone)
        announce(t(isDone ? 'app.copied' : 'app.notCopied'))
      }}
    >
      <Button.StartIcon>
        <Icon svg={isCopied ? check : copy} />
      </Button.StartIcon>
      {t(isCopied ? 'app.copied' : 'keys.copy')}
    </Button>
  )
}
