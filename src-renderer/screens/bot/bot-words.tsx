/** The three texts that the bot has for one part of the week. */
import { Field, Textarea } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { BotTexts } from '#shared/engine/heads.ts'

type Props = { readonly texts: BotTexts; readonly onChange: (texts: BotTexts) => void }

const names = ['greeting', 'question', 'followUp'] as const

export function BotWords({ texts, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Words>
      {names.map((name) => (
        <Field key={name}>
          <Field.Label isRegular>{t(`bot.${name}`)}</Field.Label>
          {name !== 'greeting' && <Field.Hint>{t(`bot.${name}Hint`)}</Field.Hint>}
          <Textarea
            isCompact
            dir="auto"
            minRows={1}
            maxRows={6}
            value={texts[name]}
            onChange={({ target }) => onChange({ ...texts, [name]: target.value })}
          />
        </Field>
      ))}
    </Words>
  )
}

const Words = styled.div`
  display: grid;
  gap: 12px;
`
