/** The head of the stage: what is on it, the way to each place, and the sign that all of it is a simulation. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Place } from '#shared/contract/bridge.ts'
import { useStage } from '../bridge/stage-context.tsx'
import { useAnswer } from '../bridge/use-answer.ts'
import { FindButton } from './find-button.tsx'
import { LanguageChooser } from './language-chooser.tsx'
import { PanelButtons } from './panel-buttons.tsx'
import { PlacesNav } from './places-nav.tsx'
import { SimulationSign } from './simulation-sign.tsx'
import { ThemeChooser } from './theme-chooser.tsx'
import { useGo } from './use-go.ts'

export function StageHead({ place }: { readonly place: Place }) {
  const { t } = useTranslation()
  const go = useGo()
  const { story } = useStage()
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  const name = story?.title ?? workspace?.name ?? ''
  return (
    <Head>
      <Title title={name}>
        <bdi>{name || t('app.title')}</bdi>
      </Title>
      <ChipRoom>
        <i />
        {workspace && <Chip>{t('app.policy', { policy: t(`app.policyName.${workspace.policy}`) })}</Chip>}
      </ChipRoom>
      <PlacesNav place={place} onGo={go} />
      <End>
        <SimulationSign />
        <FindButton />
        <Tools>
          <PanelButtons />
          <LanguageChooser />
          <ThemeChooser />
        </Tools>
      </End>
    </Head>
  )
}

const Head = styled.header`
  display: flex;
  flex: none;
  align-items: center;
  flex-wrap: wrap;
  gap: 0 12px;
  min-block-size: 44px;
  padding-inline: 16px 10px;
  border-block-end: 1px solid ${({ theme }) => theme.tone.line};
  background: ${({ theme }) => theme.tone.panel};
`

const Title = styled.h1`
  flex: 0 1 auto;
  min-inline-size: 60px;
  max-inline-size: 22vw;
  overflow: hidden;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  text-overflow: ellipsis;
  white-space: nowrap;
`

/**
 * Takes the room that nothing else wants. A chip that does not fit there goes to a second line, which nobody sees: languages
 * differ too much for a width at which it should go.
 */
const ChipRoom = styled.div`
  display: flex;
  flex: 1 1 0;
  flex-wrap: wrap;
  align-content: flex-start;
  max-inline-size: max-content;
  block-size: 18px;
  overflow: hidden;

  i {
    inline-size: 1px;
    block-size: 18px;
  }
`

const Chip = styled.span`
  padding-inline: 6px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: ${({ theme }) => theme.tone.lineSoft};
  color: ${({ theme }) => theme.tone.ink};
  font-size: 11px;
  font-weight: ${({ theme }) => theme.fontWeights.medium};
  line-height: 18px;
  white-space: nowrap;
`

const End = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: 12px;
  margin-inline-start: auto;
`

const Tools = styled.div`
  display: flex;
`
