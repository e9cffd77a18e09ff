/** One act: whether it happens, when, and what came of it here. */
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Toggle } from '@zendeskgarden/react-forms'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { ActRow } from '#shared/contract/branches.ts'
import type { CommandId } from '#shared/engine/ids.ts'
import { refusalWords } from '#shared/text/refusal-words.ts'

type Props = {
  readonly row: ActRow
  readonly words: string
  /** Somebody came here to see this one. */
  readonly isShown: boolean
  /** The act that another is being chosen for. */
  readonly swapping: CommandId | undefined
  readonly onToggle: () => void
  readonly onSwap: () => void
  readonly onSwapHere: () => void
  readonly onPutBack: () => void
}

export function ActItem({ row, words, isShown, swapping, onToggle, onSwap, onSwapHere, onPutBack }: Props) {
  const { t } = useTranslation()
  const { act, stands, isOff = false, swappedWith, stumbled } = row
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const came = [
    isOff && t('whatIf.off'),
    swappedWith !== undefined && t('whatIf.swapped'),
    stumbled && (stumbled.refusal ? refusalWords(t, stumbled.refusal).message : t('whatIf.nothingToDo')),
  ].filter((one) => typeof one === 'string')
  return (
    <Item ref={item} $isShown={isShown}>
      <What>
        {stands ? (
          <Words dir="auto">{words}</Words>
        ) : (
          <Field>
            <Toggle checked={!isOff} onChange={onToggle}>
              <Field.Label isRegular>
                <Words dir="auto" as={isOff ? 's' : 'span'}>
                  {words}
                </Words>
              </Field.Label>
            </Toggle>
          </Field>
        )}
        {came.length > 0 && <Came $isBad={stumbled !== undefined}>{came.join(' · ')}</Came>}
      </What>
      {swapping === undefined && swappedWith !== undefined && (
        <Button size="small" isBasic onClick={onPutBack}>
          {t('whatIf.putBack')}
        </Button>
      )}
      {swapping === undefined && !stands && !isOff && swappedWith === undefined && (
        <Quiet size="small" isBasic isNeutral aria-label={`${t('whatIf.swap')} ${words}`} onClick={onSwap}>
          {t('whatIf.swap')}
        </Quiet>
      )}
      {swapping !== undefined && swapping !== act && !stands && (
        <Button size="small" aria-label={`${t('whatIf.swapHere')}: ${words}`} onClick={onSwapHere}>
          {t('whatIf.swapHere')}
        </Button>
      )}
    </Item>
  )
}

const Quiet = styled(Button)``

const Item = styled.li<{ $isShown: boolean }>`
  display: flex;
  gap: 8px;
  align-items: center;
  min-block-size: 40px;
  padding: 4px 12px;
  background: ${({ theme, $isShown }) => ($isShown ? theme.tone.chosen : 'none')};
  overflow-wrap: anywhere;

  &:not(:first-child) {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }

  button {
    flex: none;
  }

  /* One button a row would shout: it comes with the pointer or the focus, and is there for the keyboard. */
  ${Quiet} {
    opacity: 0;
  }

  &:hover ${Quiet}, &:focus-within ${Quiet} {
    opacity: 1;
  }
`

const What = styled.div`
  flex: 1;
  min-inline-size: 0;
`

const Words = styled.span`
  font-size: 13px;
  line-height: 18px;
`

const Came = styled.span<{ $isBad: boolean }>`
  color: ${({ theme, $isBad }) => ($isBad ? theme.tone.danger : theme.tone.inkSoft)};
  display: block;
  padding-inline-start: 48px;
  font-size: 12px;
  line-height: 16px;
`
