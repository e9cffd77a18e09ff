/** Every check by name with its result (rule T6): an icon and a word, and what was seen. */
import type { Check } from '#shared/token/verdict.ts'
import no from '@zendeskgarden/svg-icons/src/16/x-circle-fill.svg?raw'
import none from '@zendeskgarden/svg-icons/src/16/dash-stroke.svg?raw'
import yes from '@zendeskgarden/svg-icons/src/16/check-circle-stroke.svg?raw'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { Icon } from '../../parts/icon.tsx'

type Result = 'passed' | 'failed' | 'none'
const resultOf = ({ ok }: Check): Result => (ok === null ? 'none' : ok ? 'passed' : 'failed')
const icons = { passed: yes, failed: no, none }
/** Which facts a sentence takes depends on its check, and the facts come with it. */
type SayWithFacts = (key: string, facts: Check['facts']) => string

export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation()
  return (
    <List aria-label={t('bench.checks')}>
      {checks.map((check) => {
        const result = resultOf(check)
        return (
          <Row key={check.name} $result={result}>
            <Icon svg={icons[result]} />
            <Name>{t(`tokens.checks.${check.name}.title`)}</Name>
            <Result>{t(`bench.result.${result}`)}</Result>
            {result !== 'none' && (
              <Seen>{(t as SayWithFacts)(`tokens.checks.${check.name}.${result}`, check.facts)}</Seen>
            )}
          </Row>
        )
      })}
    </List>
  )
}

const List = styled.ul`
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`

const Row = styled.li<{ $result: Result }>`
  display: flex;
  align-items: baseline;
  gap: 10px;
  padding: 3px 12px;
  color: ${({ theme, $result }) => ($result === 'none' ? theme.tone.inkSoft : theme.tone.ink)};
  font-size: 13px;

  &:not(:first-child) {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }

  svg {
    align-self: center;
    color: ${({ theme, $result }) =>
      ({ passed: theme.tone.verified, failed: theme.tone.danger, none: theme.tone.inkSoft })[$result]};
  }
`

const Name = styled.span`
  flex: none;
  inline-size: 108px;
`

const Result = styled.span`
  flex: none;
  inline-size: 84px;
`

const Seen = styled.span`
  min-inline-size: 0;
  color: ${({ theme }) => theme.tone.inkSoft};
  overflow-wrap: anywhere;
`
