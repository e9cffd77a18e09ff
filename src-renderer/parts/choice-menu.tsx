/** A button that opens a menu of choices, one of which may be the present one. */
import type { IButtonProps } from '@zendeskgarden/react-buttons'
import { Item, ItemGroup, Menu, type IMenuProps } from '@zendeskgarden/react-dropdowns'
import type { ReactElement, ReactNode, RefObject } from 'react'
import styled from 'styled-components'
import { Clipped } from './clipped.tsx'

export type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** What a button shows of it once it is chosen; left out, the label. */
  readonly short?: string
  readonly icon?: ReactElement
  /** Said below the label: why it cannot be chosen, for instance. */
  readonly note?: string
  readonly isDisabled?: boolean
  /** Drawn in place of the label. */
  readonly content?: ReactNode
}

type Props<Value extends string> = {
  /** What is chosen, for screen readers. */
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  /** Left out where a choice is an act and nothing stays chosen. */
  readonly chosen?: Value
  readonly onChoose: (value: Value) => void
  readonly placement?: NonNullable<IMenuProps['placement']>
  readonly button: (props: IButtonProps & { ref: RefObject<HTMLButtonElement> }) => ReactElement
}

/** The menu tells of every move in it; only these are a choice. */
export const isChoice = (type: string): boolean => /^menuItem:(click|keyDown:(Enter|Space))$/u.test(type)

export function ChoiceMenu<Value extends string>(props: Props<Value>) {
  const { label, choices, chosen, onChoose, placement = 'bottom-end', button } = props
  const name = chosen === undefined ? {} : { name: label }
  const items = choices.map((choice) => (
    <Item
      key={choice.value}
      value={choice.value}
      label={choice.label}
      isDisabled={choice.isDisabled ?? false}
      {...name}
      {...(choice.icon && { icon: choice.icon })}
    >
      {choice.content ?? <Label title={choice.label}>{choice.label}</Label>}
      {choice.note !== undefined && <Item.Meta>{choice.note}</Item.Meta>}
    </Item>
  ))
  return (
    <Menu
      button={button}
      isCompact
      placement={placement}
      {...(chosen !== undefined && { selectedItems: [{ value: chosen, type: 'radio', ...name }] })}
      onChange={({ type, value }) => {
        const choice = choices.find((one) => one.value === value)
        if (choice && isChoice(type) && choice.value !== chosen) onChoose(choice.value)
      }}
    >
      {chosen === undefined ? (
        items
      ) : (
        <ItemGroup type="radio" aria-label={label}>
          {items}
        </ItemGroup>
      )}
    </Menu>
  )
}

const Label = styled(Clipped)`
  display: block;
  max-inline-size: 40ch;
`
