/** Code that signs the claims on the bench in the developer's own language, to be copied. */
import { canBeWritten, snippetLanguages, snippets, type SnippetLanguage } from '#shared/token/snippets/snippets.ts'
import { secretVariable, type ToWrite } from '#shared/token/snippets/syntax.ts'
import { Tabs } from '@zendeskgarden/react-tabs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { BenchSection } from './bench-section.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { focusRing } from '../../parts/focus-ring.ts'

/** Names, the same in every tongue. */
const languageNames: Readonly<Record<SnippetLanguage, string>> = {
  node: 'Node',
  python: 'Python',
  ruby: 'Ruby',
  php: 'PHP',
  go: 'Go',
  java: 'Java',
}

type Props = {
  readonly order: Omit<ToWrite, 'ttl'>
  /** Seconds to live, or without times; absent where the times are others than code of ours says. */
  readonly ttl: number | 'none' | undefined
}

export function SnippetTabs({ order: untimed, ttl }: Props) {
  const order = { ...untimed, ...(typeof ttl === 'number' && { ttl }) }
  const { t } = useTranslation()
  const [language, setLanguage] = useState<SnippetLanguage>('node')
  return (
    <BenchSection aria-labelledby="snippets">
      <h3 id="snippets">{t('snippets.title')}</h3>
      <p>{t('snippets.intro', { variable: secretVariable })}</p>
      {ttl === undefined ? (
        <p>{t('byHand.noSnippet')}</p>
      ) : canBeWritten(order) ? (
        <Tabs selectedItem={language} onChange={(item) => setLanguage(item as SnippetLanguage)}>
          <Tabs.TabList aria-label={t('snippets.language')}>
            {snippetLanguages.map((one) => (
              <Tabs.Tab key={one} item={one}>
                <bdi>{languageNames[one]}</bdi>
              </Tabs.Tab>
            ))}
          </Tabs.TabList>
          {snippetLanguages.map((one) => (
            <Tabs.TabPanel key={one} item={one}>
              {one === language && <Snippet language={one} text={snippets[one](order)} />}
            </Tabs.TabPanel>
          ))}
        </Tabs>
      ) : (
        <p>{t('snippets.halfCharacter')}</p>
      )}
    </BenchSection>
  )
}

function Snippet({ language, text }: { readonly language: SnippetLanguage; readonly text: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Head>
        <span>{t(`snippets.with.${language}`)}</span>
        <CopyButton text={text} what={t('snippets.what', { language: languageNames[language] })} />
      </Head>
      <Code dir="ltr" tabIndex={0}>
        {text}
      </Code>
    </>
  )
}

const Head = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  margin-block-end: 4px;
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: 12px;
`

const Code = styled.pre`
  overflow: auto;
  max-block-size: 420px;
  margin: 0;
  padding: 10px 12px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  line-height: 18px;
  tab-size: 4;
  ${focusRing}
`
