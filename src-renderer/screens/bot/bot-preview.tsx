/** How the bot would begin a conversation: within and outside business hours, with and without a login. */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import type { BotTexts } from '#shared/engine/heads.ts'
import type { Instant } from '#shared/engine/ids.ts'
import { isTimeZone, wallClock } from '#shared/engine/time.ts'
import { isOpenAt } from '#shared/engine/workspace/business-hours.ts'
import { HiddenVisually } from '../../parts/hidden-visually.tsx'
import { Said } from '../devices/said.ts'
import { Word } from '../policy/choice-parts.tsx'
import type { BotDraft } from './bot-draft.ts'

type Props = { readonly draft: BotDraft; readonly at: Instant | undefined }

export function BotPreview({ draft, at }: Props) {
  const { t } = useTranslation()
  const { texts, hours, hasHours } = draft
  const articles = draft.offersArticles ? draft.articles : undefined
  const isOpen = at && hasHours && isTimeZone(hours.timeZone) ? isOpenAt(hours, at) : undefined
  return (
    <Panel aria-labelledby="bot-preview">
      <h4 id="bot-preview">{t('bot.preview.title')}</h4>
      {at && isOpen !== undefined && <Clock at={at} timeZone={hours.timeZone} />}
      <Sides>
        <Side title={t(hasHours ? 'bot.preview.within' : 'bot.preview.always')} isNow={isOpen === true}>
          <Examples texts={texts} articles={articles} />
        </Side>
        {hasHours && (
          <Side title={t('bot.preview.outside')} isNow={isOpen === false}>
            <Examples texts={hours.outside} articles={articles} />
          </Side>
        )}
      </Sides>
    </Panel>
  )
}

function Clock({ at, timeZone }: { readonly at: Instant; readonly timeZone: string }) {
  const { t, i18n } = useTranslation()
  const { day } = wallClock(at, timeZone)
  const time = new Intl.DateTimeFormat(i18n.language, { timeZone, timeStyle: 'short' }).format(new Date(at))
  return <Soft>{t('bot.preview.clock', { day: t(`bot.days.${day}`), time, timeZone })}</Soft>
}

type SideProps = { readonly title: string; readonly isNow: boolean; readonly children: React.ReactNode }

function Side({ title, isNow, children }: SideProps) {
  const { t } = useTranslation()
  return (
    <section aria-label={title}>
      <h5>
        {title}
        {isNow && <Word>{t('bot.preview.now')}</Word>}
      </h5>
      {children}
    </section>
  )
}

type Exampled = { readonly texts: BotTexts; readonly articles: string | undefined }

function Examples({ texts: { greeting, question, followUp }, articles }: Exampled) {
  const { t } = useTranslation()
  const offer = articles === undefined ? [] : [`${articles}\n${t('bot.preview.article')}`]
  return (
    <>
      <Example title={t('bot.preview.anonymous')} lines={[greeting, ...offer, question]} />
      <Example title={t('bot.preview.loggedIn')} lines={[greeting, ...offer, followUp]} />
    </>
  )
}

function Example({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <Said $mine $first>
        <HiddenVisually as="bdi">{t('devices.me')}</HiddenVisually>
        <p dir="auto">{t('bot.preview.message')}</p>
      </Said>
      {lines.map((line, index) => (
        <Said key={index} $mine={false} $first={index === 0}>
          {index === 0 ? <bdi>{t('app.bot')}</bdi> : <HiddenVisually as="bdi">{t('app.bot')}</HiddenVisually>}
          {line.trim() !== '' && <p dir="auto">{line}</p>}
        </Said>
      ))}
    </figure>
  )
}

const Panel = styled.section`
  position: sticky;
  inset-block-start: 16px;
  display: grid;
  gap: 12px;
  min-inline-size: 0;
  padding: 20px 24px 24px;
  border: 1px solid ${({ theme }) => theme.tone.line};
  border-radius: ${({ theme }) => theme.borderRadii.lg};

  h4,
  h5 {
    margin: 0;
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  figure {
    display: flex;
    flex-direction: column;
    gap: 3px;
    margin: 8px 0 0;
    padding: 10px;
    border-radius: 10px;
    background: ${({ theme }) => theme.tone.panel};
    box-shadow: 0 0 0 1px ${({ theme }) => theme.tone.line};
  }

  figcaption {
    color: ${({ theme }) => theme.tone.inkSoft};
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
`

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
  gap: 20px;
`

const Soft = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`
