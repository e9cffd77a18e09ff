/** A what-if's name, which is written where it stands, and what can be done with it. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input } from '@zendeskgarden/react-forms'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { Outcome } from '#shared/contract/bridge.ts'
import type { BranchesAnswer } from '#shared/contract/branches.ts'
import { useSend } from '../../bridge/bridge-context.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useStageActs } from '../../stage/stage-acts.tsx'

type Props = { readonly branch: BranchesAnswer['branches'][number] }

export function BranchHead({ branch: { branch, name } }: Props) {
  const { t } = useTranslation()
  const send = useSend()
  const { change } = useStageActs()
  const [written, setWritten] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()

  async function rename(): Promise<void> {
    if (written === undefined || written === name) return setWritten(undefined)
    const ended = await send({ type: 'RenameBranch', branch, name: written })
    setOutcome(ended)
    if (ended.ok) setWritten(undefined)
  }
  async function remove(): Promise<void> {
    const ended = await send({ type: 'DeleteBranch', branch })
    setOutcome(ended)
    if (ended.ok) change({ type: 'what-if', asked: {} })
  }

  return (
    <div>
      <Line
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <Name>
          <Field.Label hidden>{t('whatIf.name')}</Field.Label>
          <Input
            dir="auto"
            value={written ?? name}
            onChange={({ target }) => setWritten(target.value)}
            onBlur={() => void rename()}
          />
        </Name>
        <Button isPrimary onClick={() => change({ type: 'look', branch })}>
          {t('whatIf.look')}
        </Button>
        <Button isDanger isBasic onClick={() => void remove()}>
          {t('whatIf.delete')}
        </Button>
      </Line>
      <RefusalNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
    </div>
  )
}

const Line = styled.form`
  display: flex;
  gap: 8px;
  align-items: center;
`

const Name = styled(Field)`
  flex: 1;
  max-inline-size: 620px;
`
