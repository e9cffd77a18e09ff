/** Which of the policies is looked at; the one in force is called so. */
import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import { policyNames, type PolicyName } from '#shared/engine/policy/policy.ts'
import { Group, Word } from './choice-parts.tsx'

type Props = {
  readonly chosen: PolicyName
  readonly inForce: PolicyName
  readonly onChoose: (policy: PolicyName) => void
}

export function PolicyChooser({ chosen, inForce, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Group>
      <Fieldset.Legend>{t('policy.choose')}</Fieldset.Legend>
      {policyNames.map((name) => (
        <Field key={name}>
          <Radio name="policy" value={name} checked={name === chosen} onChange={() => onChoose(name)}>
            <Field.Label>
              {t(`policy.names.${name}.title`)}
              {name === inForce && <Word>{t('policy.inForce')}</Word>}
            </Field.Label>
            <Field.Hint>{t(`policy.names.${name}.text`)}</Field.Hint>
          </Radio>
        </Field>
      ))}
    </Group>
  )
}
