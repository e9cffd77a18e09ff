/**
 * What the agent would see if the token on the bench were used, before it is: a small card like the agent's own. Of a token that
 * would be refused it shows the person as the agent goes on seeing them (rule T7).
 */
import type { LoginPreview, SeenPerson } from '#shared/contract/login-preview.ts'
import type { DeviceRow } from '#shared/contract/answers.ts'
import { refusalWords } from '#shared/text/refusal-words.ts'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { InitialsAvatar } from '../../parts/initials-avatar.tsx'
import { PersonName } from '../../parts/person-name.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { previewWords } from '#shared/text/preview-words.ts'
import type { Previewed } from '../../preview/use-login-preview.ts'
import { emailWords } from '#shared/text/email-words.ts'
import { Fact, Facts } from '../context/facts.tsx'

type Props = { readonly device: DeviceRow; readonly preview: Previewed | undefined }

export function AgentPreview({ device, preview }: Props) {
  const { t } = useTranslation()
  if (!preview) return <Soft>{t('agentPreview.before')}</Soft>
  if ('notSigned' in preview) return <Soft>{t(`bench.notSigned.${preview.notSigned}`)}</Soft>
  return (
    <Card>
      {!preview.ok && <Refusal refusal={preview.refusal} />}
      {preview.sees ? <Person sees={preview.sees} /> : <p>{t('agentPreview.nobody', { device: device.name })}</p>}
      {preview.ok && <Changes lines={preview.lines} />}
    </Card>
  )
}

function Refusal({ refusal }: { readonly refusal: Extract<LoginPreview, { ok: false }>['refusal'] }) {
  const { t } = useTranslation()
  if (refusal.code === 'login-refused') return <p>{t('agentPreview.refused', { code: refusal.token })}</p>
  return <p>{refusalWords(t, refusal).message}</p>
}

function Person({ sees }: { readonly sees: SeenPerson }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { externalId, email, ticket, verified } = sees
  return (
    <>
      <Head>
        <InitialsAvatar name={nameOf(sees)} kind={verified ? 'verified' : 'visitor'} />
        <div>
          <PersonName person={sees} mark strong />
          <small>{ticket === undefined ? t('agentPreview.noTicket') : t('agentPreview.ticket', { ticket })}</small>
        </div>
      </Head>
      <Facts>
        <Fact term={t('agent.externalId')}>
          {externalId === undefined ? <Soft as="span">{t('agentPreview.none')}</Soft> : <code>{externalId}</code>}
        </Fact>
        <Fact term={t('agent.email')}>
          <bdi>{emailWords(t, email)}</bdi> <small>{email.rule}</small>
        </Fact>
      </Facts>
    </>
  )
}

function Changes({ lines }: { readonly lines: Extract<LoginPreview, { ok: true }>['lines'] }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (
    <div>
      <h4>{t('agentPreview.changes')}</h4>
      {lines.length === 0 ? (
        <Soft>{t('preview.nothing')}</Soft>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={JSON.stringify(line)}>
              <bdi>{previewWords(t, nameOf, line)}</bdi> {line.rule && <small>{line.rule}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Card = styled.div`
  display: flex;
  flex-direction: column;
  gap: 10px;
  padding: 12px 14px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.raised};
  font-size: 13px;
  line-height: 18px;
  overflow-wrap: anywhere;

  small {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  h4 {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  li {
    padding-inline-start: 12px;
    text-indent: -12px;

    &::before {
      display: inline-block;
      inline-size: 12px;
      text-indent: 0;
      content: '·';
    }
  }

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
  }
`

const Head = styled.div`
  display: flex;
  gap: 10px;
  align-items: center;

  > div {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
`

const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
`
