/** One group of emoji as a part of the grid. Drawn again only when it changes: there are two thousand of them. */
import { memo } from 'react'
import styled from 'styled-components'
import type { EmojiGroup } from './emoji-book.ts'

type Props = {
  readonly id: string
  readonly group: EmojiGroup
  /** The index of its first one among all that are shown. */
  readonly from: number
  readonly columns: number
  readonly active: number | undefined
  readonly onChoose: (emoji: string) => void
  readonly onActive: (index: number) => void
}

export const emojiOptionId = (id: string, index: number): string => `${id}-${index}`

export const EmojiGroupList = memo(function EmojiGroupList(props: Props) {
  const { id, group, from, columns, active, onChoose, onActive } = props
  const title = `${id}-${group.key}`
  return (
    <Group role="group" aria-labelledby={title} $rows={Math.ceil(group.emoji.length / columns)}>
      <Title id={title} role="presentation">
        {group.title}
      </Title>
      <Grid role="presentation" $columns={columns}>
        {group.emoji.map(({ unicode, label }, index) => (
          <div
            key={unicode}
            id={emojiOptionId(id, from + index)}
            role="option"
            aria-label={label}
            aria-selected={active === from + index}
            // The search field must not lose the focus to the pointer.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => onActive(from + index)}
            onClick={() => onChoose(unicode)}
          >
            {unicode}
          </div>
        ))}
      </Grid>
    </Group>
  )
}, isSame)

/** The way to choose and to lead is the same one, whichever function it comes as. */
function isSame(one: Props, other: Props): boolean {
  return one.group === other.group && one.from === other.from && one.active === other.active
}

const cell = 38
const titleHeight = 26

const Group = styled.div<{ $rows: number }>`
  content-visibility: auto;
  contain-intrinsic-block-size: ${({ $rows }) => titleHeight + $rows * cell}px;
`

const Title = styled.div`
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  block-size: ${titleHeight}px;
  background: ${({ theme }) => theme.tone.raised};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${titleHeight}px;
`

const Grid = styled.div<{ $columns: number }>`
  display: grid;
  grid-template-columns: repeat(${({ $columns }) => $columns}, 1fr);

  > div {
    display: grid;
    place-items: center;
    block-size: ${cell}px;
    border-radius: ${({ theme }) => theme.borderRadii.md};
    cursor: pointer;
    font-size: 22px;
    line-height: 1;

    &[aria-selected='true'] {
      outline: 1px solid transparent;
      background: ${({ theme }) => theme.tone.chosen};
      box-shadow: inset 0 0 0 2px ${({ theme }) => theme.tone.link};
    }
  }
`
