/** The token that a device's session stands on: how long it lives on the simulation's clock, and what the app does then. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { Outcome } from '#shared/contract/bridge.ts'
import { callbacks } from '#shared/engine/people/reauthentication.ts'
import { toMilliseconds } from '#shared/engine/time.ts'
import clock from '@zendeskgarden/svg-icons/src/12/clock-stroke.svg?raw'
import warning from '@zendeskgarden/svg-icons/src/12/alert-warning-stroke.svg?raw'
import chevron from '@zendeskgarden/svg-icons/src/12/chevron-down-stroke.svg?raw'
import { Button } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useSend } from '../../bridge/bridge-context.tsx'
import { useNow } from '../../bridge/clock-context.tsx'
import { useAnnounce } from '../../parts/announcer.tsx'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Icon } from '../../parts/icon.tsx'
import { moments } from '../../parts/time.tsx'

type Props = { readonly row: DeviceRow; readonly onOutcome: (outcome: Outcome) => void }

const choices = ['none', ...callbacks] as const
const soon = 60_000

export function TokenLine({ row, onOutcome }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const announce = useAnnounce()
  const { device, name } = row
  const chosen = row.callback ?? 'none'
  const { words, isPressing, expiresAt } = useLifetime(row)

  async function choose(choice: (typeof choices)[number]): Promise<void> {
    const callback = choice === 'none' ? null : choice
    const outcome = await send({ type: 'ChooseReauthentication', device, callback })
    onOutcome(outcome)
    if (outcome.ok) announce(t('reauthentication.chosen', { name, what: t(`reauthentication.callback.${choice}`) }))
  }

  return (
    <Line>
      <Lifetime $pressing={isPressing}>
        <Icon svg={isPressing ? warning : clock} size={12} />
        {expiresAt ? (
          <time dateTime={expiresAt} title={moments.exact(expiresAt)}>
            {words}
          </time>
        ) : (
          <span>{words}</span>
        )}
      </Lifetime>
      <ChoiceMenu
        label={t('reauthentication.choose', { name })}
        chosen={chosen}
        onChoose={(choice) => void choose(choice)}
        choices={choices.map((value) => ({
          value,
          label: t(`reauthentication.callback.${value}`),
          note: t(`reauthentication.hint.${value}`),
        }))}
        button={(props) => {
          const then = t(`reauthentication.then.${chosen}`)
          return (
            <Button
              {...props}
              size="small"
              isBasic
              isNeutral
              title={t('reauthentication.choose', { name })}
              aria-label={`${then} · ${t('reauthentication.choose', { name })}`}
            >
              {then}
              <Button.EndIcon>
                <Icon svg={chevron} size={12} />
              </Button.EndIcon>
            </Button>
          )
        }}
      />
    </Line>
  )
}

/** In words, with the exact moment under the pointer; pressing once it is over, or nearly so. */
function useLifetime({ loggedIn }: DeviceRow) {
  const { t } = useTranslation()
  const expiresAt = loggedIn?.expiresAt
  const now = useNow()
  if (!loggedIn) return { words: t('reauthentication.token.nobody'), isPressing: false, expiresAt }
  if (loggedIn.isKeyDeleted) return { words: t('reauthentication.token.keyDeleted'), isPressing: true, expiresAt }
  if (!expiresAt) return { words: t('reauthentication.token.lasts'), isPressing: false, expiresAt }
  if (!now) return { words: '', isPressing: false, expiresAt }
  const left = toMilliseconds(expiresAt) - toMilliseconds(now)
  if (left <= 0) return { words: t('reauthentication.token.expired'), isPressing: true, expiresAt }
  return {
    words: t('reauthentication.token.runsOut', { left: moments.shortSpan(left) }),
    isPressing: left < soon,
    expiresAt,
  }
}

const Line = styled.div`
  display: flex;
  flex: none;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 8px;
  min-block-size: 24px;
  padding-inline: 2px;

  button {
    block-size: 24px;
    padding-inline: 6px;
    font-size: ${({ theme }) => theme.fontSizes.sm};
    line-height: 22px;
  }
`

const Lifetime = styled.span<{ $pressing: boolean }>`
  display: inline-flex;
  align-items: center;
  gap: 5px;
  min-inline-size: 0;
  color: ${({ theme, $pressing }) => ($pressing ? theme.tone.noteInk : theme.tone.inkSoft)};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-variant-numeric: tabular-nums;
  font-weight: ${({ theme, $pressing }) => theme.fontWeights[$pressing ? 'semibold' : 'regular']};
  line-height: 16px;
`
