/** By which key and how the token is signed, when it counts, and what its header says. */
import { keyId } from '#shared/engine/ids.ts'
import { signingWays, type SigningWay } from '#shared/token/sign-by-hand.ts'
import { localeOf, type Spoken } from '#shared/text/languages.ts'
import { Field, Input, Select } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { headerField, headerMembers } from './bench-draft.ts'
import { useBenchDesk } from './bench-desk.tsx'
import { JsonField } from './json-field.tsx'
import { NoKey } from './signed-with.tsx'
import { offsets, offsetWords, timeClaims } from './times.ts'
import type { BenchSigning } from './use-bench-signing.ts'

export function SigningForm({ signing }: { readonly signing: BenchSigning }) {
  const { choice, key } = signing
  if (!choice.isLoading && !key) return <NoKey />
  return (
    <>
      <KeyAndWay signing={signing} />
      <TimesRow />
      <HeaderFields signing={signing} />
    </>
  )
}

function KeyAndWay({ signing: { choice, key, isDeleted } }: { readonly signing: BenchSigning }) {
  const { t } = useTranslation()
  const { bench, put } = useBenchDesk()
  return (
    <div>
      <Row $columns={2}>
        <Field>
          <Field.Label>{t('bench.key')}</Field.Label>
          <Select
            isCompact
            value={key ?? ''}
            onChange={({ target }) => put({ key: keyId((target as HTMLSelectElement).value) })}
          >
            {choice.keys.map(({ key, name, secret }) => (
              <option key={key} value={key} dir="auto" disabled={secret === 'gone'}>
                {secret === 'gone' ? t('bench.keyGone', { name }) : name}
              </option>
            ))}
            {choice.deleted.map(({ key, name }) => (
              <option key={key} value={key} dir="auto">
                {t('byHand.deletedKey', { name })}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Field.Label>{t('byHand.way')}</Field.Label>
          <Select
            isCompact
            value={bench.way}
            onChange={({ target }) => put({ way: (target as HTMLSelectElement).value as SigningWay })}
          >
            {signingWays.map((way) => (
              <option key={way} value={way}>
                {t(`byHand.ways.${way}`)}
              </option>
            ))}
          </Select>
        </Field>
      </Row>
      {isDeleted && <Quiet>{t(bench.standIn ? 'byHand.standIn' : 'byHand.isDeleted')}</Quiet>}
    </div>
  )
}

function TimesRow() {
  const { t, i18n } = useTranslation()
  const { bench, put } = useBenchDesk()
  const locale = localeOf(i18n.language as Spoken)
  return (
    <Row $columns={2}>
      {timeClaims.map((claim) => (
        <Field key={claim}>
          <Field.Label>{t(`byHand.times.${claim}`)}</Field.Label>
          <Select
            isCompact
            value={bench.times[claim] ?? ''}
            onChange={({ target }) => {
              const { value } = target as HTMLSelectElement
              const { [claim]: _, ...others } = bench.times
              put({ times: value === '' ? others : { ...others, [claim]: Number(value) } })
            }}
          >
            <option value="">{t('byHand.noTime')}</option>
            {offsets.map((offset) => (
              <option key={offset} value={offset} dir="auto">
                {offsetWords(offset, locale)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Row>
  )
}

function HeaderFields({ signing: { header, usual } }: { readonly signing: BenchSigning }) {
  const { t } = useTranslation()
  const { bench, put } = useBenchDesk()
  const isUsual = header.ok && JSON.stringify(header.object) === JSON.stringify(usual)
  return (
    <Folded>
      <summary>
        {t('bench.parts.header')} <span>{isUsual ? t('byHand.usualHeader') : t('byHand.ownHeader')}</span>
      </summary>
      <div>
        <Row $columns={2}>
          {headerMembers.map((member) => (
            <Field key={member}>
              <Field.Label>
                <code>{member}</code>
              </Field.Label>
              <Input
                dir="ltr"
                isCompact
                value={headerField(bench.header, usual, member)}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => put({ header: { ...bench.header, [member]: target.value } })}
              />
            </Field>
          ))}
        </Row>
        <JsonField
          label={t('byHand.headerExtra')}
          hint={t('byHand.headerExtraHint')}
          placeholder='{ "crit": ["exp"] }'
          value={bench.header.extra}
          slip={header.ok ? undefined : header.slip}
          onChange={(extra) => put({ header: { ...bench.header, extra } })}
        />
        {!isUsual && (
          <Plain type="button" onClick={() => put({ header: { extra: '' } })}>
            {t('byHand.backToUsual')}
          </Plain>
        )}
      </div>
    </Folded>
  )
}

const Row = styled.div<{ $columns: number }>`
  display: grid;
  grid-template-columns: repeat(${({ $columns }) => $columns}, minmax(0, 1fr));
  gap: 12px;

  > :nth-child(3):last-child:nth-child(odd) {
    grid-column: ${({ $columns }) => ($columns === 2 ? '1 / -1' : 'auto')};
  }
`

const Quiet = styled.p`
  margin-block-start: 4px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 13px;
  line-height: 18px;
`

const Folded = styled.details`
  summary {
    border-radius: ${({ theme }) => theme.borderRadii.sm};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    cursor: pointer;

    span {
      color: ${({ theme }) => theme.tone.inkSoft};
      font-size: 13px;
      font-weight: ${({ theme }) => theme.fontWeights.regular};
    }

    &:focus-visible {
      outline: 2px solid ${({ theme }) => theme.tone.link};
      outline-offset: 2px;
    }
  }

  > div {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin-block-start: 10px;
  }
`

const Plain = styled.button`
  align-self: flex-start;
  padding: 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.tone.link};
  font: inherit;
  cursor: pointer;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`
