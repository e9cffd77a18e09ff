/** The macros behind a button, for whoever does not know about the slash. */
import { IconButton } from '@zendeskgarden/react-buttons'
import bolt from '@zendeskgarden/svg-icons/src/16/lightning-bolt-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { Macro } from './macros.ts'

type Props = { readonly macros: readonly Macro[]; readonly onInsert: (text: string) => void }

export function MacroButton({ macros, onInsert }: Props) {
  const { t } = useTranslation()
  return (
    <ChoiceMenu
      label={t('macros.list')}
      placement="top-end"
      choices={macros.map(({ name, title }) => ({ value: name, label: title }))}
      onChoose={(chosen) => {
        const macro = macros.find(({ name }) => name === chosen)
        // The menu has given the focus back to its button by now: the field may take it.
        if (macro) onInsert(macro.text)
      }}
      button={(props) => (
        <IconButton {...props} size="small" type="button" aria-label={t('macros.button')} title={t('macros.help')}>
          <Icon svg={bolt} />
        </IconButton>
      )}
    />
  )
}
