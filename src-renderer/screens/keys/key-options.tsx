/** The options menu of a key's row. */
import { IconButton } from '@zendeskgarden/react-buttons'
import { Item, Menu } from '@zendeskgarden/react-dropdowns'
import trash from '@zendeskgarden/svg-icons/src/16/trash-stroke.svg?raw'
import dots from '@zendeskgarden/svg-icons/src/16/overflow-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../parts/icon.tsx'

type Props = { readonly name: string; readonly onDelete: () => void }

export function KeyOptions({ name, onDelete }: Props) {
  const { t } = useTranslation()
  return (
    <Menu
      placement="bottom-end"
      button={(props) => (
        <IconButton {...props} size="small" aria-label={t('keys.options', { name })}>
          <Icon svg={dots} />
        </IconButton>
      )}
      onChange={({ value }) => {
        if (value === 'delete') onDelete()
      }}
    >
      <Item value="delete" type="danger" icon={<Icon svg={trash} />}>
        {t('keys.delete')}
      </Item>
    </Menu>
  )
}
