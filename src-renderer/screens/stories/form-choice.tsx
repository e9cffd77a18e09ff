/** In which variation, and under which policy, a story is put on stage. */
import type { StoryForm } from '#shared/contract/story-shelf.ts'
import { Field, Select } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'

type Props = {
  readonly title: string
  readonly forms: readonly StoryForm[]
  readonly chosen: string
  readonly onChoose: (file: string) => void
}

export function FormChoice({ title, forms, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const inWords = ({ variation, policy }: StoryForm): string =>
    [variation, policy && t('storyShelf.under', { policy: t(`app.policyName.${policy}`) })]
      .filter((part) => part !== undefined)
      .join(' · ')
  return (
    <Field>
      <Field.Label hidden>{t('storyShelf.form', { title })}</Field.Label>
      <Select
        isCompact
        dir="auto"
        value={chosen}
        onChange={({ target }) => onChoose((target as HTMLSelectElement).value)}
      >
        {forms.map((form) => (
          <option key={form.file} value={form.file}>
            {inWords(form)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
