/** The pieces of an evidence card: links of a chain with their rules, each told apart by shape as well as by colour. */
import yes from '@zendeskgarden/svg-icons/src/16/check-circle-fill.svg?raw'
import none from '@zendeskgarden/svg-icons/src/16/circle-line-stroke.svg?raw'
import no from '@zendeskgarden/svg-icons/src/16/x-circle-fill.svg?raw'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { RuleNumber } from '#shared/engine/rules.ts'
import { Icon } from '../../parts/icon.tsx'

const shapes = { there: yes, missing: none, refused: no } as const
export type LinkState = keyof typeof shapes

type Props = {
  readonly term: string
  readonly state?: LinkState
  readonly rule: RuleNumber
  readonly children: ReactNode
}

export function ChainLink({ term, state = 'there', rule, children }: Props) {
  const { t } = useTranslation()
  return (
    <Link $state={state}>
      <Icon svg={shapes[state]} />
      <Term>{term}</Term>
      <div>{children}</div>
      <Rule title={`${t(`rules.${rule}.title`)}: ${t(`rules.${rule}.text`)}`}>{t('app.rule', { rule })}</Rule>
    </Link>
  )
}

export const Chain = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`

export const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 17px;
`

/** Names and what they hold, in two columns. */
export const Facts = styled.dl`
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: 2px 12px;
  font-size: 13px;
  line-height: 19px;

  dt {
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

export const Code = styled.code`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`

const Term = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
`

const Rule = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  white-space: nowrap;
`

const Link = styled.li<{ $state: LinkState }>`
  position: relative;
  display: grid;
  grid-template-columns: 16px 84px minmax(0, 1fr) max-content;
  gap: 10px;
  padding-block: 7px;
  overflow-wrap: anywhere;

  > svg {
    margin-block-start: 2px;
    color: ${({ theme, $state }) =>
      ({ there: theme.tone.verified, missing: theme.tone.inkSoft, refused: theme.tone.danger })[$state]};
  }

  /* The line that joins a link to the next one. */
  &:not(:last-child)::before {
    position: absolute;
    inset-block: 27px -7px;
    inset-inline-start: 7px;
    border-inline-start: 2px ${({ $state }) => ($state === 'there' ? 'solid' : 'dotted')}
      ${({ theme }) => theme.tone.line};
    content: '';
  }
`
