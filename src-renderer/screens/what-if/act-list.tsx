/** The acts, each with its switch; one can be swapped with another. In what happened, a change makes a what-if. */
import { Button } from '@zendeskgarden/react-buttons'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ActRow } from '#shared/contract/branches.ts'
import type { BranchId, CommandId } from '#shared/engine/ids.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { PageTurner } from '../../parts/page-turner.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { plainWordsOf, whatOf } from '../../timeline/timeline-words.ts'
import { ActItem } from './act-item.tsx'
import { useBranchChanges } from './use-branch-changes.ts'

type Props = {
  readonly branch: BranchId | undefined
  /** The act that somebody wants to see. */
  readonly around: CommandId | undefined
  readonly swapping: CommandId | undefined
}

const limit = 15
/** Beyond every end: the newest are shown first. */
const theEnd = 1_000_000_000

export function ActList({ branch, around, swapping: asked }: Props) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const [turned, setTurned] = useState<number>()
  const [swapping, setSwapping] = useState(asked)
  const { toggle, swap, putBack, outcome, close } = useBranchChanges(branch)
  const { answer } = useAnswer({
    type: 'Acts',
    ...(branch && { branch }),
    offset: turned ?? theEnd,
    limit,
    ...(turned === undefined && around && { around }),
  })
  useEffect(() => {
    if (swapping === undefined) return
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && setSwapping(undefined)
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [swapping])
  if (!answer) return <div aria-busy="true" />
  const { rows, total, offset } = answer
  const wordsOf = (row: ActRow) => plainWordsOf(t, nameOf, row.mark)
  const first = rows.find(({ act }) => act === swapping)
  return (
    <section aria-label={t('whatIf.acts')}>
      {swapping !== undefined && (
        <Choosing role="status">
          <span>{t('whatIf.swapping', { what: first ? wordsOf(first) : '…' })}</span>
          <Button size="small" isBasic onClick={() => setSwapping(undefined)}>
            {t('whatIf.cancel')}
          </Button>
        </Choosing>
      )}
      <RefusalNotice outcome={outcome} onClose={close} />
      <List>
        {rows.map((row) => (
          <ActItem
            key={row.act}
            row={row}
            words={wordsOf(row)}
            isShown={row.act === around}
            swapping={swapping}
            onToggle={() => toggle(row, whatOf(t, nameOf, row.mark))}
            onSwap={() => setSwapping(row.act)}
            onSwapHere={() => {
              if (swapping !== undefined) swap(swapping, row.act, whatOf(t, nameOf, (first ?? row).mark))
              setSwapping(undefined)
            }}
            onPutBack={() => putBack(row.act)}
          />
        ))}
      </List>
      {total > limit && <PageTurner offset={offset} limit={limit} total={total} onTurn={setTurned} />}
    </section>
  )
}

const List = styled.ol`
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`

const Choosing = styled.div`
  display: flex;
  gap: 8px;
  align-items: center;
  justify-content: space-between;
  margin-block-end: 8px;
  padding: 6px 12px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.chosen};
  overflow-wrap: anywhere;
`
