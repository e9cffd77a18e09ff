/** The developer's bench: claims and the shelf of broken tokens on the left, the token and its verdict on the right. */
import type { TokenReply } from '#shared/contract/bridge.ts'
import type { JsonObject } from '#shared/token/verdict.ts'
import type { ShelfId } from '#shared/token/shelf.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useBridge } from '../../bridge/bridge-context.tsx'
import { AgentSide } from './agent-side.tsx'
import { useBenchDesk } from './bench-desk.tsx'
import { toClaims } from './bench-draft.ts'
import { ClaimsForm } from './claims-form.tsx'
import { secondsOf } from './lifetimes.ts'
import { SnippetTabs } from './snippet-tabs.tsx'
import { OpenHandOver } from './open-hand-over.tsx'
import { TokenShelf } from './token-shelf.tsx'
import { TokenView } from './token-view.tsx'
import { useSigningKey } from './use-signing-key.ts'
import { useVerdict } from './use-verdict.ts'
import { VerdictPanel } from './verdict-panel.tsx'

type NotSigned = Extract<TokenReply, { ok: false }>['why']

export function BenchScreen() {
  const { t } = useTranslation()
  const bridge = useBridge()
  const { bench, put } = useBenchDesk()
  const { draft, lifetime, token, taken } = bench
  const choice = useSigningKey([bench.key, (key) => put({ key })])
  const [problem, setProblem] = useState<NotSigned>()
  const claims = toClaims(draft)
  const verdict = useVerdict(token)

  const request = choice.key && claims.ok && { key: choice.key, claims: claims.claims, ...secondsOf(lifetime) }

  async function sign(from: JsonObject, broken?: ShelfId): Promise<void> {
    if (!choice.key) return
    const request = { key: choice.key, claims: from, ...secondsOf(lifetime), ...(broken && { broken }) }
    const reply = await bridge.signToken(request)
    setProblem(reply.ok ? undefined : reply.why)
    if (reply.ok) put({ token: reply.token, taken: broken })
  }

  return (
    <Screen>
      <Left>
        <Head>
          <h2>{t('bench.title')}</h2>
          <OpenHandOver onOpened={(key) => put({ key })} />
        </Head>
        <p>{t('bench.intro')}</p>
        <ClaimsForm
          draft={draft}
          onDraft={(draft) => put({ draft })}
          claims={claims}
          choice={choice}
          lifetime={lifetime}
          onLifetime={(lifetime) => put({ lifetime })}
          onSign={() => claims.ok && void sign(claims.claims)}
        />
        {problem && <Problem role="alert">{t(`bench.notSigned.${problem}`)}</Problem>}
        <TokenShelf
          taken={taken}
          isDisabled={!choice.key || !claims.ok}
          onTake={(kind) => claims.ok && void sign(claims.claims, kind)}
        />
      </Left>
      <Right>
        <TokenView token={token} onToken={(text) => put({ token: text, taken: undefined })} />
        <VerdictPanel
          token={token}
          verdict={verdict}
          beside={<AgentSide token={token} request={request || undefined} />}
        />
        {choice.key && claims.ok && (
          <SnippetTabs order={{ claims: claims.claims, keyId: choice.key, ...secondsOf(lifetime) }} />
        )}
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
