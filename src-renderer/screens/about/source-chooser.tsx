/** Rules of which source: one of them, or all. */
import type { RuleSource } from '#shared/engine/rules.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'

type Props = { readonly source: RuleSource | undefined; readonly onSource: (source: RuleSource | undefined) => void }

const sources = [undefined, 'article', 'later-page', 'assumption'] as const

export function SourceChooser({ source, onSource }: Props) {
  const { t } = useTranslation()
  return (
    <Row role="group" aria-label={t('about.source')}>
      {sources.map((one) => (
        <Button
          key={one ?? 'all'}
          size="small"
          isBasic={one !== source}
          aria-pressed={one === source}
          onClick={() => onSource(one)}
        >
          {one ? t(`about.sources.${one}`) : t('about.all')}
        </Button>
      ))}
    </Row>
  )
}

const Row = styled.div`
  display: flex;
  gap: 4px;
`
