/** The ticket's tags: each can be removed, and Enter adds another one. */
import { Field, Input } from '@zendeskgarden/react-forms'
import { Tag } from '@zendeskgarden/react-tags'
import cross from '@zendeskgarden/svg-icons/src/12/x-stroke.svg?raw'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { focusRing } from '../../parts/focus-ring.ts'
import { Icon } from '../../parts/icon.tsx'

type Props = {
  readonly tags: readonly string[]
  readonly readOnly: boolean
  /** Tells whether it was done: what was refused stays in the field. */
  readonly onChange: (tags: readonly string[]) => Promise<boolean>
}

export function TagsField({ tags, readOnly, onChange }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)

  async function onKeyDown(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Escape') setText('')
    // An Enter that ends the composing of a word (Japanese, for instance) is not meant for us.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (text.trim() !== '' && (await onChange([...tags, ...text.split(',')]))) setText('')
  }

  return (
    <Tags>
      {tags.length > 0 && (
        <ul aria-label={t('agent.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Tag size="small">
                <bdi title={tag}>{tag}</bdi>
                {!readOnly && (
                  <Remove
                    type="button"
                    aria-label={t('agent.removeTag', { tag })}
                    onClick={() => {
                      void onChange(tags.filter((one) => one !== tag))
                      field.current?.focus()
                    }}
                  >
                    <Icon svg={cross} size={8} />
                  </Remove>
                )}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      {readOnly && tags.length === 0 && t('agent.noTags')}
      {!readOnly && (
        <Field>
          <Field.Label hidden>{t('agent.addTag')}</Field.Label>
          <Input
            ref={field}
            isCompact
            value={text}
            placeholder={t('agent.addTag')}
            title={t('agent.addTagHelp')}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => void onKeyDown(event)}
          />
        </Field>
      )}
    </Tags>
  )
}

const Tags = styled.div`
  display: grid;
  gap: 6px;
  padding-block-start: 2px;

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  input {
    font-size: 13px;
  }
`

const Remove = styled.button`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  inline-size: 16px;
  block-size: 16px;
  padding: 0;
  margin-inline: 2px -4px;
  border: 0;
  border-radius: 2px;
  background: transparent;
  color: inherit;
  cursor: pointer;

  ${focusRing}
`
