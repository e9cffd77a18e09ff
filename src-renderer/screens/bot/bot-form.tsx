/** The fields of the bot's settings. Nothing holds before it is saved; the preview shows what would. */
import { Button } from '@zendeskgarden/react-buttons'
import { Checkbox, Field, Fieldset, Input } from '@zendeskgarden/react-forms'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { WorkspaceAnswer } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { commandsOf, draftOf, type BotDraft } from './bot-draft.ts'
import { BotPreview } from './bot-preview.tsx'
import { BotWords } from './bot-words.tsx'
import { HoursFields } from './hours-fields.tsx'

export function BotForm({ workspace }: { readonly workspace: WorkspaceAnswer }) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const kept = draftOf(t, workspace.bot, workspace.businessHours, timeZone)
  const [draft, setDraft] = useState(kept)
  const [outcome, setOutcome] = useState<Outcome>()
  const isChanged = JSON.stringify(commandsOf(draft)) !== JSON.stringify(commandsOf(kept))
  const change = (part: Partial<BotDraft>) => setDraft({ ...draft, ...part })

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    for (const command of commandsOf(draft)) {
      const ended = await send(command)
      setOutcome(ended)
      if (!ended.ok) return
    }
    announce(t('bot.saved'))
  }

  return (
    <Columns>
      <Form onSubmit={save} noValidate>
        <Fieldset>
          <Fieldset.Legend>{t('bot.says')}</Fieldset.Legend>
          <BotWords texts={draft.texts} onChange={(texts) => change({ texts })} />
        </Fieldset>
        <Part>
          <Field>
            <Checkbox
              checked={draft.offersArticles}
              onChange={({ target }) => change({ offersArticles: target.checked })}
            >
              <Field.Label>{t('bot.articles')}</Field.Label>
              <Field.Hint>{t('bot.articlesHint')}</Field.Hint>
            </Checkbox>
          </Field>
          {draft.offersArticles && (
            <Field>
              <Field.Label isRegular>{t('bot.articlesWords')}</Field.Label>
              <Input
                isCompact
                dir="auto"
                value={draft.articles}
                onChange={({ target }) => change({ articles: target.value })}
              />
            </Field>
          )}
        </Part>
        <Part>
          <Field>
            <Checkbox checked={draft.hasHours} onChange={({ target }) => change({ hasHours: target.checked })}>
              <Field.Label>{t('bot.hours')}</Field.Label>
              <Field.Hint>{t('bot.hoursHint')}</Field.Hint>
            </Checkbox>
          </Field>
          {draft.hasHours && <HoursFields hours={draft.hours} onChange={(hours) => change({ hours })} />}
        </Part>
        <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
        <Buttons>
          <Button isPrimary type="submit" disabled={!isChanged}>
            {t('bot.save')}
          </Button>
          {isChanged && (
            <Button isBasic onClick={() => setDraft(kept)}>
              {t('bot.cancel')}
            </Button>
          )}
        </Buttons>
      </Form>
      <BotPreview draft={draft} at={workspace.at} />
    </Columns>
  )
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(340px, 2fr) minmax(0, 3fr);
  gap: 32px;
  align-items: start;
`

const Form = styled.form`
  display: grid;
  gap: 24px;
  min-inline-size: 0;
`

const Part = styled.div`
  display: grid;
  gap: 12px;

  > :not(:first-child) {
    margin-inline-start: 24px;
  }
`

const Buttons = styled.div`
  display: flex;
  gap: 8px;
`
