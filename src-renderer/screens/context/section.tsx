/** A part of the profile that can be folded away, and stays so. */
import chevron from '@zendeskgarden/svg-icons/src/12/chevron-down-stroke.svg?raw'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ProfileSection } from '#shared/contract/bridge.ts'
import { usePreferences } from '../../bridge/preferences-context.tsx'
import { focusRing } from '../../parts/focus-ring.ts'
import { Icon } from '../../parts/icon.tsx'
import { moments } from '../../parts/time.tsx'

type Props = {
  readonly name: ProfileSection
  /** How many things are in it, or a word about it: seen when it is folded, too. */
  readonly count?: number
  readonly word?: string
  /** What stands at the end of its head. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

const teaching: readonly ProfileSection[] = ['variables']

export function Section({ name, count, word, act, children }: Props) {
  const { t } = useTranslation()
  const { preferences, change } = usePreferences()
  const { folded = teaching } = preferences
  const isOpen = !folded.includes(name)
  const id = useId()
  const beside = word ?? (count === undefined ? undefined : moments.number(count))
  return (
    <Box>
      <Head>
        <h4>
          <Fold
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => change({ folded: isOpen ? [...folded, name] : folded.filter((one) => one !== name) })}
          >
            <Turn $open={isOpen}>
              <Icon svg={chevron} size={12} />
            </Turn>
            {t(`context.section.${name}`)}
            {beside !== undefined && <Beside>{beside}</Beside>}
          </Fold>
        </h4>
        {isOpen && act}
      </Head>
      <Body id={id} hidden={!isOpen}>
        {isOpen && children}
      </Body>
    </Box>
  )
}

const Box = styled.div`
  flex: none;
  border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
`

const Head = styled.div`
  display: flex;
  gap: 8px;
  align-items: center;
  min-block-size: 40px;
  padding-inline: 8px 16px;

  h4 {
    flex: 1;
    min-inline-size: 0;
  }
`

const Fold = styled.button`
  display: flex;
  gap: 8px;
  align-items: center;
  inline-size: 100%;
  padding: 6px 8px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: ${({ theme }) => theme.tone.ink};
  cursor: pointer;
  font-size: 13px;
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: 18px;
  text-align: start;

  &:hover {
    background: ${({ theme }) => theme.tone.hover};
  }

  ${focusRing}
`

const Turn = styled.span<{ $open: boolean }>`
  display: grid;
  flex: none;
  color: ${({ theme }) => theme.tone.inkSoft};
  rotate: ${({ $open }) => ($open ? '0deg' : '-90deg')};
  transition: rotate 120ms;

  [dir='rtl'] & {
    rotate: ${({ $open }) => ($open ? '0deg' : '90deg')};
  }
`

const Beside = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  font-weight: ${({ theme }) => theme.fontWeights.regular};
`

const Body = styled.div`
  padding: 2px 16px 16px;

  &[hidden] {
    display: none;
  }
`
