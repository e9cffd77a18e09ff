/** The token as text, to be written or pasted, and its parts in colours below. */
import { decodeToken } from '#shared/token/decode.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field, Textarea } from '@zendeskgarden/react-forms'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { TokenParts } from './token-parts.tsx'

type Props = { readonly token: string | undefined; readonly onToken: (token: string | undefined) => void }

export function TokenView({ token, onToken }: Props) {
  const { t } = useTranslation()
  const isEmpty = token === undefined || token === ''
  return (
    <Box>
      <Field>
        <Head>
          <Field.Label>{t('bench.token')}</Field.Label>
          {token !== undefined && (
            <>
              <span>{t('bench.characters', { count: token.length })}</span>
              <Button size="small" isBasic onClick={() => onToken(undefined)}>
                {t('bench.clear')}
              </Button>
            </>
          )}
        </Head>
        <Pasted
          dir="ltr"
          isCompact
          minRows={3}
          maxRows={7}
          value={token ?? ''}
          placeholder={t('bench.tokenHint')}
          spellCheck={false}
          onChange={({ target }) => onToken(target.value === '' ? undefined : target.value)}
        />
      </Field>
      {!isEmpty && <TokenParts decoded={decodeToken(token)} />}
    </Box>
  )
}

const Box = styled.div`
  display: flex;
  flex-direction: column;
  gap: 10px;
`

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 10px;
  min-block-size: 32px;

  label {
    font-size: ${({ theme }) => theme.fontSizes.lg};
  }

  span {
    flex: 1;
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: 12px;
  }
`

const Pasted = styled(Textarea)`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  line-height: 18px;
  overflow-wrap: anywhere;
`
