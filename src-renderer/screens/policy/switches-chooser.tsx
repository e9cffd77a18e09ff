/** The switches of `current`: each with its forms, its rule and where it comes from. */
import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms'
import { Tag } from '@zendeskgarden/react-tags'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { policyOf, type PolicyChoice } from '#shared/engine/policy/policies.ts'
import { switches, switchNames, type Switch } from '#shared/engine/policy/policy.ts'
import { Group, Word } from './choice-parts.tsx'
import { pagesOf, ruleOf } from '../../parts/compared/rules-of.ts'

type Props = {
  readonly choice: PolicyChoice
  readonly inForce: PolicyChoice
  readonly onChoose: (choice: PolicyChoice) => void
}

export function SwitchesChooser({ choice, inForce, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('policy.switches')}>
      {switchNames.map((name) => (
        <SwitchGroup
          key={name}
          name={name}
          form={policyOf(choice)[name]}
          inForce={inForce.policy === 'current' ? policyOf(inForce)[name] : undefined}
          onForm={(form) => onChoose({ ...choice, switches: { ...choice.switches, [name]: form } })}
        />
      ))}
    </section>
  )
}

type GroupProps = {
  readonly name: Switch
  readonly form: string
  /** Under a policy without switches none of the forms is. */
  readonly inForce: string | undefined
  readonly onForm: (form: string) => void
}

function SwitchGroup({ name, form, inForce, onForm }: GroupProps) {
  const { t } = useTranslation()
  return (
    <Group>
      <Fieldset.Legend>{t(`policy.of.${name}.title`)}</Fieldset.Legend>
      <Source>
        {t('app.rule', { rule: ruleOf[name] })}
        <Tag hue="purple" size="small" title={t('about.sourcesLong.later-page')}>
          {t('about.sources.later-page')}
        </Tag>
        <bdi>{pagesOf[name]}</bdi>
      </Source>
      {switches[name].map((one) => (
        <Field key={one}>
          <Radio name={name} value={one} checked={one === form} onChange={() => onForm(one)}>
            <Field.Label isRegular>
              {t(`policy.of.${name}.forms.${one}.title` as 'policy.of.email.forms.verified-only.title')}
              {one === inForce && <Word>{t('policy.inForce')}</Word>}
              {inForce === undefined && one === switches[name][0] && <Word>{t('policy.usual')}</Word>}
            </Field.Label>
            <Field.Hint>
              {t(`policy.of.${name}.forms.${one}.text` as 'policy.of.email.forms.verified-only.text')}
            </Field.Hint>
          </Radio>
        </Field>
      ))}
    </Group>
  )
}

const Source = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: center;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`
