/** Help articles that the bot offers: its words, and a link to each (rule G1). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { MessengerAnswer } from '#shared/contract/answers.ts'
import type { ArticleId } from '#shared/engine/ids.ts'
import { TextButton } from '../../parts/text-button.tsx'

type Props = {
  readonly text: string
  readonly articles: NonNullable<MessengerAnswer['lines'][number]['articles']>
  readonly onArticle: (article: ArticleId) => void
}

export function OfferedArticles({ text, articles, onArticle }: Props) {
  const { t } = useTranslation()
  const words = text.split('\n').slice(0, -articles.length).join('\n')
  return (
    <>
      <p dir="auto">{words}</p>
      <Links aria-label={t('devices.articles')}>
        {articles.map(({ article, title }) => (
          <li key={article}>
            <TextButton onClick={() => onArticle(article)}>{title}</TextButton>
          </li>
        ))}
      </Links>
    </>
  )
}

const Links = styled.ul`
  max-inline-size: 86%;
  margin: 3px 0 0;
  padding: 0;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: 14px;
  border-start-start-radius: 4px;
  font-size: 13px;
  line-height: 18px;
  list-style: none;
  overflow-wrap: anywhere;

  li {
    padding: 6px 11px;
  }

  li + li {
    border-block-start: 1px solid ${({ theme }) => theme.tone.lineSoft};
  }
`
