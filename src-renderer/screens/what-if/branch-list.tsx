/** What happened, and below it the what-ifs that are kept with it. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { BranchesAnswer } from '#shared/contract/branches.ts'
import type { BranchId } from '#shared/engine/ids.ts'
import { Clipped } from '../../parts/clipped.tsx'
import { ListChoice } from '../../parts/list-choice.ts'
import { useStageActs } from '../../stage/stage-acts.tsx'

type Props = { readonly branches: BranchesAnswer['branches']; readonly shown: BranchId | undefined }

export function BranchList({ branches, shown }: Props) {
  const { t } = useTranslation()
  const { change } = useStageActs()
  return (
    <Column aria-label={t('whatIf.branches')}>
      <ul>
        <li>
          <ListChoice
            type="button"
            aria-current={shown === undefined ? 'true' : undefined}
            onClick={() => change({ type: 'what-if', asked: {} })}
          >
            {t('whatIf.happened')}
          </ListChoice>
        </li>
        {branches.map(({ branch, name, changes }) => (
          <li key={branch}>
            <ListChoice
              type="button"
              title={name}
              aria-current={branch === shown ? 'true' : undefined}
              onClick={() => change({ type: 'what-if', asked: { branch } })}
            >
              <Clipped>{name}</Clipped>
              <Soft>{t('whatIf.changes', { count: changes })}</Soft>
            </ListChoice>
          </li>
        ))}
      </ul>
    </Column>
  )
}

const Column = styled.nav`
  flex: none;
  inline-size: 216px;
  overflow-y: auto;
  padding: 20px 8px 20px 12px;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};
`

const Soft = styled.span`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
  line-height: 17px;
`
