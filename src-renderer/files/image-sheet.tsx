/** An image as large as the window allows, with its name. Escape or a press beside it closes it. */
import { Button, IconButton } from '@zendeskgarden/react-buttons'
import download from '@zendeskgarden/svg-icons/src/16/download-stroke.svg?raw'
import close from '@zendeskgarden/svg-icons/src/16/x-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Attachment } from '#shared/engine/event.ts'
import { readableName } from '#shared/files/file-name.ts'
import { Icon } from '../parts/icon.tsx'
import { Overlay } from '../parts/overlay.tsx'
import { ClippedName } from './clipped-name.tsx'
import { typeAndSize } from '#shared/text/file-words.ts'
import { useSave } from './use-save.ts'

type Props = { readonly file: Attachment; readonly url: string; readonly onClose: () => void }

export function ImageSheet({ file, url, onClose }: Props) {
  const { t } = useTranslation()
  const { save, problem } = useSave(file)
  const { name, width = 1, height = 1 } = file
  const label = t('files.image', { name: readableName(name) })
  return (
    <Sheet label={label} onClose={onClose}>
      <Head>
        <ClippedName name={name} />
        <small>{problem ?? typeAndSize(t, file)}</small>
        <Button size="small" onClick={save}>
          <Button.StartIcon>
            <Icon svg={download} />
          </Button.StartIcon>
          {t('files.save')}
        </Button>
        <IconButton size="small" aria-label={t('files.close')} title={t('files.close')} onClick={onClose}>
          <Icon svg={close} />
        </IconButton>
      </Head>
      <Picture src={url} alt={label} width={width} height={height} />
    </Sheet>
  )
}

const Sheet = styled(Overlay)`
  max-inline-size: 92vw;
  max-block-size: 92vh;
`

const Head = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  min-inline-size: 320px;
  padding: 8px 8px 8px 16px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};

  small {
    flex: 1 0 auto;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  button {
    flex: none;
  }
`

const Picture = styled.img`
  display: block;
  inline-size: auto;
  block-size: auto;
  max-inline-size: 92vw;
  max-block-size: calc(92vh - 48px);
  margin-inline: auto;
  background: ${({ theme }) => theme.tone.canvas};
`
