/** What the agent's screen says now, line by line, each to be ticked as an expectation. */
import { Checkbox, Field, Fieldset } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { offerGroups, type Offer } from '#shared/scenario/recording/recorded.ts'
import { TextButton } from '../parts/text-button.tsx'

type Props = {
  readonly offers: readonly Offer[]
  readonly ticked: ReadonlySet<string>
  readonly onTicked: (ticked: ReadonlySet<string>) => void
}

export function OfferedLines({ offers, ticked, onTicked }: Props) {
  const { t } = useTranslation()
  const groups = offerGroups
    .map((group) => ({ group, own: offers.filter((offer) => offer.group === group) }))
    .filter(({ own }) => own.length > 0)

  function turn(id: string, isOn: boolean): void {
    const next = new Set(ticked)
    if (isOn) next.add(id)
    else next.delete(id)
    onTicked(next)
  }

  return (
    <>
      <Head>
        <h3>{t('recording.expectations')}</h3>
        <span role="status">{t('recording.ticked', { count: ticked.size })}</span>
      </Head>
      <Hint>{t('recording.expectationsHint')}</Hint>
      {groups.map(({ group, own }) => (
        <Fieldset key={group} isCompact>
          <Fieldset.Legend>{t(`recording.groups.${group}`)}</Fieldset.Legend>
          {own.length > 1 && (
            <All>
              <TextButton onClick={() => onTicked(new Set([...ticked, ...own.map(({ id }) => id)]))}>
                {t('recording.all', { group: t(`recording.groups.${group}`) })}
              </TextButton>
            </All>
          )}
          {own.map(({ id, text }) => (
            <Field key={id}>
              <Checkbox checked={ticked.has(id)} onChange={({ target }) => turn(id, target.checked)}>
                <Field.Label isRegular>
                  <bdi>{text}</bdi>
                </Field.Label>
              </Checkbox>
            </Field>
          ))}
        </Fieldset>
      ))}
    </>
  )
}

const Head = styled.div`
  display: flex;
  gap: 12px;
  align-items: baseline;
  justify-content: space-between;
  padding-block-start: 4px;

  h3 {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  span {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

const Hint = styled.p`
  margin-block-start: -8px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`

const All = styled.div`
  font-size: 12px;
`
