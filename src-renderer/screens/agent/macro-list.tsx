/** The macros that a slash found, above the field; the field keeps the focus and leads through them. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Macro } from './macros.ts'

type Props = {
  readonly id: string
  readonly macros: readonly Macro[]
  readonly active: number
  readonly onChoose: (macro: Macro) => void
}
export const optionId = (id: string, index: number): string => `${id}-${index}`

export function MacroList({ id, macros, active, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Sheet>
      <ul role="listbox" id={id} aria-label={t('macros.list')}>
        {macros.map((macro, index) => (
          <Option
            key={macro.name}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            // The field must not lose the focus to the pointer.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(macro)}
          >
            <strong>{macro.title}</strong>
            <span>{macro.text}</span>
          </Option>
        ))}
      </ul>
      <small>{t('macros.keys')}</small>
    </Sheet>
  )
}

const Sheet = styled.div`
  position: absolute;
  inset-block-end: calc(100% + 6px);
  inset-inline: 0;
  z-index: 1;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.raised};
  box-shadow: 0 8px 24px rgb(0 0 0 / 18%);

  ul {
    max-block-size: 264px;
    overflow-y: auto;
    padding-block: 4px;
  }

  small {
    display: block;
    padding: 4px 12px 6px;
    border-block-start: 1px solid ${({ theme }) => theme.tone.line};
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

const Option = styled.li`
  display: flex;
  gap: 10px;
  align-items: baseline;
  padding: 6px 12px;
  cursor: pointer;
  font-size: 13px;
  white-space: nowrap;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  &[aria-selected='true'] {
    outline: 1px solid transparent;
    background: ${({ theme }) => theme.tone.chosen};
    box-shadow: inset ${({ theme }) => (theme.rtl ? '-3px' : '3px')} 0 0 ${({ theme }) => theme.tone.link};
  }

  strong {
    flex: none;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  span {
    min-inline-size: 0;
    overflow: hidden;
    color: ${({ theme }) => theme.tone.inkSoft};
    text-overflow: ellipsis;
  }
`
