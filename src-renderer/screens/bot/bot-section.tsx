/** The administrator's settings of the messaging bot, and beside them how it would sound (rules B1, B2, G1). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { WorkspaceAnswer } from '#shared/contract/answers.ts'
import { BotForm } from './bot-form.tsx'

export function BotSection({ workspace }: { readonly workspace: WorkspaceAnswer }) {
  const { t } = useTranslation()
  const { bot, businessHours } = workspace
  return (
    <Section aria-labelledby="messaging-bot">
      <h3 id="messaging-bot">{t('bot.title')}</h3>
      <Lead>{t('bot.lead')}</Lead>
      {/* What was saved elsewhere, or taken back, stands in the fields at once. */}
      <BotForm key={JSON.stringify([bot, businessHours])} workspace={workspace} />
    </Section>
  )
}

const Section = styled.section`
  margin-block-start: 32px;
  padding-block-start: 24px;
  border-block-start: 1px solid ${({ theme }) => theme.tone.line};

  h3 {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Lead = styled.p`
  max-inline-size: 84ch;
  margin-block: 4px 20px;
  color: ${({ theme }) => theme.tone.inkSoft};
`
