/** What Understudy is, and the rules that it follows. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { version } from '../../../package.json'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Page, Scroll } from '../../parts/page.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'
import { RuleList } from './rule-list.tsx'

export function AboutScreen() {
  const { t } = useTranslation()
  const { rule } = useStageActs().stage
  useEffect(() => {
    if (rule === undefined) return
    const item = document.getElementById(`rule-${rule}`)
    item?.scrollIntoView({ block: 'center' })
    item?.focus({ preventScroll: true })
  }, [rule])
  const { answer: workspace } = useAnswer({ type: 'Workspace' })
  return (
    <Scroll>
      <Page>
        <h2>{t('about.title')}</h2>
        <Top>
          <div>
            <p>{t('about.what')}</p>
            <p>{t('about.independent')}</p>
          </div>
          <Facts>
            <div>
              <dt>{t('about.version')}</dt>
              <dd>{version}</dd>
            </div>
            {workspace && (
              <div>
                <dt>{t('about.policy')}</dt>
                <dd>{t(`app.policyName.${workspace.policy}`)}</dd>
              </div>
            )}
            <div>
              <dt>{t('about.licence')}</dt>
              <dd>{t('about.licences')}</dd>
            </div>
          </Facts>
        </Top>
        <RuleList policy={workspace?.policy ?? 'first-release'} />
      </Page>
    </Scroll>
  )
}

const Top = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: 40px;
  margin-block: 10px 28px;

  p + p {
    margin-block-start: 8px;
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

const Facts = styled.dl`
  display: flex;
  flex-direction: column;
  gap: 6px;

  div {
    display: grid;
    grid-template-columns: 96px 1fr;
    gap: 12px;
  }

  dt {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`
