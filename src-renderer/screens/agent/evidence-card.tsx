/** "Why verified?": what a mark or its absence stands on, link by link, the rule behind it, and a sentence to say aloud. */
import { Modal } from '@zendeskgarden/react-modals'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { EvidenceAnswer } from '#shared/contract/evidence.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { useNameOf } from '../../parts/use-name-of.ts'
import { VerifiedMark } from '../../parts/verified-mark.tsx'
import { EvidenceChain } from './evidence-chain.tsx'
import type { EvidenceOf } from './evidence-desk.tsx'
import { useEvidenceWords } from './evidence-words.ts'
import { RefusedEvidence } from './refused-evidence.tsx'

type Props = { readonly of: EvidenceOf; readonly onClose: () => void }

export function EvidenceCard({ of, onClose }: Props) {
  const { t } = useTranslation()
  const { answer, missing } = useAnswer({ type: 'Evidence', of })
  if (!answer && !missing) return null
  return (
    <Modal onClose={onClose}>
      <Modal.Header tag="h2">{t(`evidence.card.${answer?.verified ? 'verified' : 'not'}`)}</Modal.Header>
      <Modal.Body>{answer ? <Evidence answer={answer} /> : <p>{t('evidence.gone')}</p>}</Modal.Body>
      <Modal.Close aria-label={t('evidence.close')} />
    </Modal>
  )
}

function Evidence({ answer }: { readonly answer: EvidenceAnswer }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { lead, more, rule, aloud } = useEvidenceWords(answer)
  const { person } = answer
  return (
    <Card>
      <Who>
        <bdi>{nameOf(person)}</bdi>
        <VerifiedMark verified={person.verified} says={person.says} words />
      </Who>
      <div>
        <p>
          <bdi>{lead}</bdi>
        </p>
        {more.map((sentence) => (
          <p key={sentence}>
            <bdi>{sentence}</bdi>
          </p>
        ))}
      </div>
      <EvidenceChain answer={answer} />
      {!answer.verified && answer.refused && <RefusedEvidence refused={answer.refused} />}
      <RuleWords>
        <strong>{t('evidence.ruleLine', { rule, title: t(`rules.${rule}.title`) })}</strong>
        <p>{t(`rules.${rule}.text`)}</p>
      </RuleWords>
      <Aloud>
        <figcaption>{t('evidence.aloud')}</figcaption>
        <blockquote>
          <q>{aloud}</q> <CopyButton text={aloud} what={t('evidence.copySentence')} />
        </blockquote>
      </Aloud>
    </Card>
  )
}

const Card = styled.div`
  display: flex;
  flex-direction: column;
  gap: 14px;
  overflow-wrap: anywhere;
`

const Who = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: center;

  > bdi {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: 24px;
  }
`

const RuleWords = styled.div`
  padding-inline-start: 12px;
  border-inline-start: 3px solid ${({ theme }) => theme.tone.line};
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  line-height: 19px;

  strong {
    color: ${({ theme }) => theme.tone.ink};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`

const Aloud = styled.figure`
  margin: 0;
  padding: 10px 14px;
  border-radius: ${({ theme }) => theme.borderRadii.lg};
  background: ${({ theme }) => theme.tone.verifiedGround};

  figcaption {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
    line-height: 17px;
  }

  blockquote {
    margin: 0;
  }
`
