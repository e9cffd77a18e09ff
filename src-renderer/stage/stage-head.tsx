/** The head of the stage: what is on it, the way to each place, and the sign that all of it is a simulation. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Place } from '#shared/contract/bridge.ts'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { PlacesNav } from './places-nav.tsx'
import { ThemeChooser } from './theme-chooser.tsx'

type Props = { readonly place: Place; readonly onGo: (place: Place) => void }

export function StageHead({ place, onGo }: Props) {
  const { t } = useTranslation()
  const { story } = useStage()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const name = story?.title ?? workspace?.name ?? ''
  return (
    <Head>
      <Title title={name}>
        <bdi>{name || t('app.title')}</bdi>
      </Title>
      {workspace && <Chip>{t('app.policy', { policy: t(`app.policyName.${workspace.policy}`) })}</Chip>}
      <PlacesNav place={place} onGo={onGo} />
      <Sign title={t('app.independent')}>{t('app.simulation')}</Sign>
      <ThemeChooser />
    </Head>
  )
}

const Head = styled.header`
  display: flex;
  flex: none;
  align-items: center;
  gap: 12px;
  block-size: 44px;
  padding-inline: 16px 10px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.panel};
`

const Title = styled.h1`
  flex: 0 1 auto;
  min-inline-size: 60px;
  overflow: hidden;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  text-overflow: ellipsis;
  white-space: nowrap;
`

const Chip = styled.span`
  flex: none;
  padding-inline: 6px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.ink};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.medium};
  line-height: 18px;
`

const Sign = styled.strong`
  flex: none;
  margin-inline-start: auto;
  color: ${({ theme }) => theme.tone.simulation};
  font-size: 12px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  letter-spacing: 0.01em;
`
