/** The developer's bench: claims and the shelf of broken tokens on the left, the token and its verdict on the right. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { AgentSide } from './agent-side.tsx'
import { useBenchDesk } from './bench-desk.tsx'
import { ClaimsForm } from './claims-form.tsx'
import { OpenHandOver } from './open-hand-over.tsx'
import { SnippetTabs } from './snippet-tabs.tsx'
import { ttlOf } from './times.ts'
import { TokenShelf } from './token-shelf.tsx'
import { TokenView } from './token-view.tsx'
import { useBenchSigning } from './use-bench-signing.ts'
import { useVerdict } from './use-verdict.ts'
import { VerdictPanel } from './verdict-panel.tsx'

export function BenchScreen() {
  const { t } = useTranslation()
  const { bench, put } = useBenchDesk()
  const { token, taken, times } = bench
  const signing = useBenchSigning()
  const { choice, key, claims, request, problem, sign } = signing
  const verdict = useVerdict(token)

  return (
    <Screen>
      <Left>
        <Head>
          <h2>{t('bench.title')}</h2>
          <OpenHandOver onOpened={(key) => put({ key })} />
        </Head>
        <p>{t('bench.intro')}</p>
        <ClaimsForm signing={signing} />
        {problem && <Problem role="alert">{t(`bench.notSigned.${problem}`)}</Problem>}
        <TokenShelf taken={taken} isDisabled={!choice.key || !request} onTake={sign} />
      </Left>
      <Right>
        <TokenView
          token={token}
          onToken={(text) => put({ token: text, taken: undefined, signedFor: undefined, standIn: false })}
        />
        <VerdictPanel token={token} verdict={verdict} beside={<AgentSide token={token} request={request} />} />
        {key && claims.ok && <SnippetTabs order={{ claims: claims.object, keyId: key }} ttl={ttlOf(times)} />}
      </Right>
    </Screen>
  )
}

const Screen = styled.div`
  display: grid;
  flex: 1;
  grid-template-columns: minmax(300px, 5fr) minmax(0, 8fr);
  min-block-size: 0;
  min-inline-size: 0;
`

const Left = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  overflow-y: auto;
  padding: 20px 20px 28px;
  border-inline-end: 1px solid ${({ theme }) => theme.tone.line};

  h2 {
    font-size: ${({ theme }) => theme.fontSizes.xl};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  > header + p {
    margin-block-start: -8px;
    color: ${({ theme }) => theme.tone.inkSoft};
  }
`

const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 4px 12px;
`

const Right = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  overflow-y: auto;
  min-inline-size: 0;
  padding: 20px 20px 28px;
`

const Problem = styled.p`
  color: ${({ theme }) => theme.tone.danger};
`
