/** In which language the window speaks. */
import { IconButton } from '@zendeskgarden/react-buttons'
import globe from '@zendeskgarden/svg-icons/src/16/globe-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '#shared/contract/bridge.ts'
import { languages, ownName } from '#shared/text/languages.ts'
import type { Say } from '#shared/text/text.ts'
import { usePreferences } from '../bridge/preferences-context.tsx'
import { ChoiceMenu } from '../parts/choice-menu.tsx'
import { Icon } from '../parts/icon.tsx'

type Choice = Preferences['language']
export const languageChoices: readonly Choice[] = ['system', ...languages]

/** Each in its own words; only the system's is said in the present language. */
export const languageLabel = (t: Say, language: Choice): string =>
  language === 'system' ? t('language.system') : ownName(language)

export function LanguageChooser() {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const label = t('language.label', { language: languageLabel(t, preferences.language) })
  return (
    <ChoiceMenu
      label={t('language.choose')}
      chosen={preferences.language}
      choices={languageChoices.map((value) => ({ value, label: languageLabel(t, value) }))}
      onChoose={(language) => change({ language })}
      button={(props) => (
        <IconButton {...props} size="small" aria-label={label} title={label}>
          <Icon svg={globe} />
        </IconButton>
      )}
    />
  )
}
