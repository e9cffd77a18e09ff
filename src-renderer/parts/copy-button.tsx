/** Copies a text, and says so for a moment. */
import { IconButton } from '@zendeskgarden/react-buttons'
import check from '@zendeskgarden/svg-icons/src/12/check-lg-stroke.svg?raw'
import copy from '@zendeskgarden/svg-icons/src/12/copy-stroke.svg?raw'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnnounce } from './announcer.tsx'
import { copyText } from './copy-text.ts'
import { Icon } from './icon.tsx'

type Props = {
  readonly text: string
  /** What it is, for the button's name. */
  readonly what: string
}

export function CopyButton({ text, what }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [isCopied])
  const label = t('app.copyWhat', { what })
  return (
    <Small
      size="small"
      aria-label={label}
      title={label}
      onClick={() => {
        void copyText(text).then((isDone) => {
          setCopied(isDone)
          announce(t(isDone ? 'app.copied' : 'app.notCopied'))
        })
      }}
    >
      <Icon svg={isCopied ? check : copy} size={12} />
    </Small>
  )
}

const Small = styled(IconButton)`
  && {
    inline-size: 24px;
    min-inline-size: 24px;
    block-size: 24px;
  }
`
