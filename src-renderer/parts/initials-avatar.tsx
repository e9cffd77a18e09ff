/** A coloured disc with initials. It repeats what the name beside it says, so screen readers pass it by. */
import { Avatar } from '@zendeskgarden/react-avatars'
import bot from '@zendeskgarden/svg-icons/src/16/bot-sparkle-stroke.svg?raw'
import styled, { useTheme } from 'styled-components'
import { Icon } from './icon.tsx'
import { initials, visitorSign } from './initials.ts'

type Props = {
  readonly name: string
  readonly kind: 'verified' | 'visitor' | 'agent' | 'bot'
  readonly size?: 'extraextrasmall' | 'extrasmall' | 'small' | 'medium' | 'large'
}

export function InitialsAvatar({ name, kind, size = 'small' }: Props) {
  const { tone } = useTheme()
  return (
    <Still aria-hidden="true">
      <Avatar size={size} backgroundColor={tone[kind]} foregroundColor={tone.onStrong}>
        {kind === 'bot' ? (
          <Icon svg={bot} />
        ) : (
          <Avatar.Text>{kind === 'visitor' ? visitorSign(name) : initials(name)}</Avatar.Text>
        )}
      </Avatar>
    </Still>
  )
}

const Still = styled.span`
  flex: none;
  line-height: 0;

  @media (forced-colors: active) {
    border: 1px solid;
    border-radius: 50%;
  }
`
