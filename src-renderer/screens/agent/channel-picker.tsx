/** Messaging or internal note; email stands there too, with the reason why it cannot be chosen (rules E1, E3). */
import { Button } from '@zendeskgarden/react-buttons'
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw'
import email from '@zendeskgarden/svg-icons/src/16/email-stroke.svg?raw'
import note from '@zendeskgarden/svg-icons/src/16/notes-stroke.svg?raw'
import messaging from '@zendeskgarden/svg-icons/src/16/speech-bubble-conversation-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { channels } from '#shared/contract/command.ts'
import { ChoiceMenu, type Choice } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { usePolicy } from '../../parts/use-policy.ts'

type Channel = (typeof channels)[number]
type Props = {
  readonly channel: Channel
  readonly isDrafted: (channel: Channel) => boolean
  /** Why no reply can be written, where none can. */
  readonly noReply: string | undefined
  readonly onChoose: (channel: Channel) => void
}

const icons = { messaging, note } as const satisfies Record<Channel, string>

export function ChannelPicker({ channel, isDrafted, noReply, onChoose }: Props) {
  const { t } = useTranslation()
  const usesEmail = usePolicy().email !== 'hidden'
  const choices: readonly Choice<Channel | 'email'>[] = [
    ...channels.map((value) => ({
      value,
      label: t(`agent.channels.${value}`),
      icon: <Icon svg={icons[value]} />,
      ...(value !== channel && isDrafted(value) && { note: t('agent.draft') }),
      ...(value === 'messaging' && noReply !== undefined && { note: noReply, isDisabled: true }),
    })),
    {
      value: 'email',
      label: t('agent.noEmail'),
      icon: <Icon svg={email} />,
      note: t(usesEmail ? 'policy.channel' : 'agent.noEmailReason'),
      isDisabled: true,
    },
  ]
  return (
    <ChoiceMenu
      label={t('agent.channel')}
      chosen={channel}
      choices={choices}
      placement="top-start"
      onChoose={(chosen) => chosen !== 'email' && onChoose(chosen)}
      button={(props) => (
        <Picked
          {...props}
          isBasic
          isNeutral
          size="small"
          aria-label={t('agent.channelPicker', { channel: t(`agent.channels.${channel}`) })}
        >
          <Icon svg={icons[channel]} size={14} />
          {t(`agent.channels.${channel}`)}
          <Icon svg={chevron} size={12} />
        </Picked>
      )}
    />
  )
}

const Picked = styled(Button)`
  &&& {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    margin-inline-start: -8px;
    padding-inline: 8px;
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`
