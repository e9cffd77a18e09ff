/** The shelf of broken tokens, by the check that each must fail at; one click makes one from the claims above. */
import { codesByCheck, type TokenCode } from '#shared/token/codes.ts'
import { shelf, type ShelfId } from '#shared/token/shelf.ts'
import { checkNames } from '#shared/token/verdict.ts'
import { Field, MediaInput } from '@zendeskgarden/react-forms'
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { Icon } from '../../parts/icon.tsx'
import { BenchSection } from './bench-section.tsx'

type Props = {
  readonly taken: ShelfId | undefined
  readonly isDisabled: boolean
  readonly onTake: (kind: ShelfId) => void
}

const groups = checkNames
  .map((check) => {
    const codes: readonly TokenCode[] = codesByCheck[check]
    return { check, kinds: shelf.filter(({ code }) => codes.includes(code)) }
  })
  .filter(({ kinds }) => kinds.length > 0)

export function TokenShelf({ taken, isDisabled, onTake }: Props) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const shown = groups
    .map(({ check, kinds }) => ({
      check,
      kinds: kinds.filter(({ id, code }) => `${t(`tokens.shelf.${id}`)} ${code}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ kinds }) => kinds.length > 0)

  return (
    <Section aria-labelledby="shelf">
      <h3 id="shelf">{t('bench.shelf')}</h3>
      <p>{t('bench.shelfHint')}</p>
      <Field>
        <Field.Label hidden>{t('bench.shelfFilter')}</Field.Label>
        <MediaInput
          isCompact
          type="search"
          start={<Icon svg={search} />}
          placeholder={t('bench.shelfFilter')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </Field>
      {shown.length === 0 && <p>{t('bench.shelfNone')}</p>}
      {shown.map(({ check, kinds }) => (
        <div key={check}>
          <h4>{t(`tokens.checks.${check}.title`)}</h4>
          <ul>
            {kinds.map(({ id, code }) => (
              <li key={id}>
                <Kind
                  type="button"
                  disabled={isDisabled}
                  aria-pressed={id === taken}
                  title={code}
                  onClick={() => onTake(id)}
                >
                  {t(`tokens.shelf.${id}`)}
                </Kind>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

const Section = styled(BenchSection)`
  margin-block-start: 8px;

  h4 {
    margin-block: 4px;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
`

const Kind = styled.button`
  padding: 2px 8px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: ${({ theme }) => theme.tone.ink};
  font-size: 12.5px;
  line-height: 18px;
  text-align: start;
  cursor: pointer;

  &:hover:not(:disabled) {
    background: ${({ theme }) => theme.tone.hover};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.tone.link};
    background: ${({ theme }) => theme.tone.chosen};
  }

  &:disabled {
    color: ${({ theme }) => theme.tone.inkSoft};
    cursor: default;
  }

  ${focusRing}
`
