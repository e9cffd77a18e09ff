/** What keeps two people apart, with both external IDs under each other, and the one change that would have joined them. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { FirstDifference, Someone, TwoPeopleAnswer } from '#shared/contract/two-people.ts'
import type { RuleNumber } from '#shared/engine/rules.ts'
import { useNameOf } from '../../parts/use-name-of.ts'
import { Facts, Soft } from './evidence-parts.tsx'
import { RefusedEvidence } from './refused-evidence.tsx'

export function TwoPeopleResult({ answer: { one, other, difference } }: { readonly answer: TwoPeopleAnswer }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  const { kind } = difference
  const visitor = 'visitor' in difference ? difference.visitor : undefined
  const known = visitor?.user === one.user ? other : one
  const names = { name: visitor ? nameOf(visitor) : '', other: known.externalId ?? nameOf(known) }
  const joins = kind === 'refused' ? (difference.sameId ? 'refused-login' : 'refused-other') : kind
  const rule: RuleNumber = 'first' in difference ? 'T2' : kind === 'refused' ? 'T7' : 'U1'
  return (
    <Stack>
      {'first' in difference && <Ids people={[one, other]} first={difference.first} />}
      <Facts>
        <dt>{t('twoPeople.whatDiffers')}</dt>
        <dd>
          <bdi>{t(`twoPeople.differs.${kind}`, names)}</bdi>
          {'first' in difference && <Place {...difference.first} />}
        </dd>
        <dt>{t('twoPeople.whatJoins')}</dt>
        <dd>
          <bdi>{t(`twoPeople.joins.${joins}`, names)}</bdi>
        </dd>
      </Facts>
      {kind === 'refused' && <RefusedEvidence refused={difference.refused} />}
      <Soft>
        {t('evidence.ruleLine', { rule, title: t(`rules.${rule}.title`) })}: {t(`rules.${rule}.text`)}
      </Soft>
    </Stack>
  )
}

/** The two IDs, the first difference marked: by its ground and its line, as a colour alone would say nothing. */
function Ids({ people, first }: { readonly people: readonly Someone[]; readonly first: FirstDifference }) {
  const { t } = useTranslation()
  const nameOf = useNameOf()
  return (
    <Spelled aria-label={t('twoPeople.ids')}>
      {people.map((one) => {
        const characters = Array.from(one.externalId ?? '')
        const at = first.place - 1
        return (
          <li key={one.user}>
            <bdi>{nameOf(one)}</bdi>
            <code dir="ltr">
              {characters.slice(0, at).join('')}
              <mark>{seen(characters[at] ?? '')}</mark>
              {characters.slice(at + 1).join('')}
            </code>
          </li>
        )
      })}
    </Spelled>
  )
}

/** A character that leaves no ink gets a sign for it. */
const seen = (character: string): string => (/^[\p{Z}\p{C}]?$/u.test(character) ? '␣' : character)

function Place({ place, here, there }: FirstDifference) {
  const { t } = useTranslation()
  const words = (character: string): string => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return character === '' ? t('twoPeople.nothing') : t('twoPeople.character', { character, code })
  }
  return <Soft>{t('twoPeople.place', { place, here: words(here), there: words(there) })}</Soft>
}

const Stack = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  overflow-wrap: anywhere;
`

const Spelled = styled.ul`
  display: grid;
  grid-template-columns: fit-content(40%) minmax(0, 1fr);
  gap: 4px 14px;
  padding: 10px 14px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => theme.tone.canvas};

  li {
    display: contents;
  }

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    white-space: pre-wrap;
  }

  mark {
    border-block-end: 2px solid ${({ theme }) => theme.tone.noteLine};
    background: ${({ theme }) => theme.tone.noteGround};
    color: ${({ theme }) => theme.tone.noteInk};
  }
`
