/** What would be different: beside what happened, or beside another what-if; and what could not happen any more. */
import { Button } from '@zendeskgarden/react-buttons'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { Alert } from '@zendeskgarden/react-notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ActRow, BranchesAnswer } from '#shared/contract/branches.ts'
import { refusalWords } from '#shared/text/refusal-words.ts'
import { shortened } from '#shared/text/shortened.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { ChoiceMenu } from '../../parts/choice-menu.tsx'
import { Comparison } from '../../parts/compared/comparison.tsx'
import { moments } from '../../parts/time.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { plainWordsOf } from '../../timeline/timeline-words.ts'

type Branch = BranchesAnswer['branches'][number]
type Props = { readonly branch: Branch; readonly others: readonly Branch[] }

/** Not a branch's name: those begin with "branch". */
const happened = 'happened'
/** Characters of a name at the head of a column. */
const nameLength = 40

export function BranchDifferences({ branch: { branch, name }, others }: Props) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string>(happened)
  const beside = others.find((one) => one.branch === chosen && one.branch !== branch)
  const { answer } = useAnswer({ type: 'WhatIf', branch, ...(beside && { beside: beside.branch }) })
  const besideName = beside?.name ?? t('whatIf.happened')
  return (
    <Panel>
      {others.length > 1 && (
        <ChoiceMenu
          label={t('whatIf.besideWhat')}
          chosen={beside?.branch ?? happened}
          placement="bottom-start"
          choices={[
            { value: happened, label: t('whatIf.happened') },
            ...others
              .filter((one) => one.branch !== branch)
              .map((one): { value: string; label: string } => ({ value: one.branch, label: one.name })),
          ]}
          onChoose={setChosen}
          button={(props) => (
            <Choose {...props} size="small">
              {t('whatIf.beside', { name: shortened(besideName, nameLength) })}
            </Choose>
          )}
        />
      )}
      {!answer && (
        <div role="status" aria-label={t('whatIf.comparing')}>
          <Skeleton height="240px" />
        </div>
      )}
      {answer?.kind === 'too-long' && (
        <Alert type="warning">
          <Alert.Title>{t('policy.change.tooLong')}</Alert.Title>
          {t('whatIf.tooLong', {
            commands: moments.number(answer.commands),
            limit: moments.number(answer.limit),
          })}
        </Alert>
      )}
      {answer?.kind === 'compared' && (
        <>
          <Comparison
            answer={answer}
            between={[]}
            sides={{
              now: beside ? t('whatIf.then', { name: shortened(besideName, nameLength) }) : t('policy.change.now'),
              then: beside ? t('whatIf.then', { name: shortened(name, nameLength) }) : t('policy.change.then'),
            }}
          />
          {answer.changedMessages.length > 0 && (
            <p>
              {t('whatIf.messages', {
                count: answer.changedMessages.length,
                number: moments.number(answer.changedMessages.length),
              })}
            </p>
          )}
          {answer.stumbled.length > 0 && <Stumbled rows={answer.stumbled} count={answer.stumbledCount} />}
        </>
      )}
    </Panel>
  )
}

function Stumbled({ rows, count }: { readonly rows: readonly ActRow[]; readonly count: number }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (
    <div>
      <h3>{t('whatIf.could', { count })}</h3>
      <ul>
        {rows.map(({ act, mark, stumbled }) => (
          <li key={act}>
            <bdi>{plainWordsOf(t, nameOf, mark)}</bdi>{' '}
            <Why>{stumbled?.refusal ? refusalWords(t, stumbled.refusal).message : t('whatIf.nothingToDo')}</Why>
          </li>
        ))}
      </ul>
      {count > rows.length && <p>{t('whatIf.more', { count: rows.length })}</p>}
    </div>
  )
}

const Panel = styled.section`
  display: flex;
  flex-direction: column;
  gap: 14px;
  min-inline-size: 0;

  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  li {
    margin-block-start: 4px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
`

const Choose = styled(Button)`
  align-self: flex-start;
`

const Why = styled.span`
  color: ${({ theme }) => theme.tone.danger};
`
