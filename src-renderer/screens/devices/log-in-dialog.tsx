/** Logs somebody in on a device: somebody known, somebody new, or whoever a pasted token says. */
import type { DeviceRow } from '#shared/contract/answers.ts'
import type { TokenRequest } from '#shared/contract/bridge.ts'
import { Button } from '@zendeskgarden/react-buttons'
import { Field } from '@zendeskgarden/react-forms'
import { Modal } from '@zendeskgarden/react-modals'
import { Tabs } from '@zendeskgarden/react-tabs'
import type { KeyId } from '#shared/engine/ids.ts'
import { useId, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useAnnounce } from '../../parts/announcer.tsx'
import { EncodedTextarea } from '../../parts/encoded-textarea.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { LoginPreviewBox } from '../../preview/login-preview-box.tsx'
import { useLoginPreview } from '../../preview/use-login-preview.ts'
import { secondsOf, type Lifetime } from '../bench/lifetimes.ts'
import { SignedWith } from '../bench/signed-with.tsx'
import { useSigningKey } from '../bench/use-signing-key.ts'
import { KnownPeople, type Known } from './known-people.tsx'
import { NewPerson, type Somebody } from './new-person.tsx'
import { OfflineAnswer } from './offline-answer.tsx'
import { useLogIn } from './use-log-in.ts'

const modes = ['known', 'new', 'token'] as const
type Mode = (typeof modes)[number]
const nobody: Somebody = { externalId: '', name: '', email: '' }

export function LogInDialog({ row, onClose }: { readonly row: DeviceRow; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { answer: people } = useAnswer({ type: 'KnownEndUsers', offset: 0, limit: 1 })
  const [chosenMode, setMode] = useState<Mode>()
  const mode = chosenMode ?? (people?.total === 0 ? 'new' : 'known')
  const [known, setKnown] = useState<Known>()
  const [somebody, setSomebody] = useState(nobody)
  const [token, setToken] = useState('')
  const [lifetime, setLifetime] = useState<Lifetime>('ten-minutes')
  const choice = useSigningKey(useState<KeyId>())
  const login = useLogIn(row.device, onClose)

  const who = mode === 'known' ? known : somebody
  const isReady = mode === 'token' ? token.trim() !== '' : Boolean(choice.key && who && who.externalId !== '')

  const request = !isReady || mode === 'token' || !choice.key || !who ? undefined : requestOf(choice.key, who, lifetime)
  const preview = useLoginPreview(row.device, isReady && mode === 'token' ? token : request)
  const told = useId()
  const announce = useAnnounce()

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isReady || login.isBusy) return
    if (mode === 'token') void login.withToken(token)
    else if (request) void login.withClaims(request)
  }

  return (
    <Modal onClose={onClose}>
      <Modal.Header tag="h2">{t('devices.login.title', { device: row.name })}</Modal.Header>
      <Form onSubmit={submit}>
        <Body>
          <Tabs selectedItem={mode} onChange={(item) => setMode(item as Mode)}>
            <Tabs.TabList aria-label={t('devices.login.how')}>
              {modes.map((one) => (
                <Tabs.Tab key={one} item={one}>
                  {t(`devices.login.modes.${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.TabList>
            <Tabs.TabPanel item="known">
              <KnownPeople total={people?.total ?? 1} known={known} onKnown={setKnown} />
            </Tabs.TabPanel>
            <Tabs.TabPanel item="new">
              <NewPerson somebody={somebody} onChange={setSomebody} />
            </Tabs.TabPanel>
            <Tabs.TabPanel item="token">
              <Field>
                <Field.Label>{t('devices.login.token')}</Field.Label>
                <Field.Hint>{t('devices.login.tokenHint')}</Field.Hint>
                <EncodedTextarea
                  dir="ltr"
                  rows={6}
                  value={token}
                  spellCheck={false}
                  onChange={({ target }) => setToken(target.value)}
                />
              </Field>
            </Tabs.TabPanel>
          </Tabs>
          {mode !== 'token' && (
            <>
              <SignedWith choice={choice} lifetime={lifetime} onLifetime={setLifetime} />
              {choice.key && <Small>{t('devices.login.how3')}</Small>}
            </>
          )}
          {login.tried.notSigned && <p role="alert">{t(`bench.notSigned.${login.tried.notSigned}`)}</p>}
          <RefusalNotice outcome={login.tried.outcome} />
          <OfflineAnswer outcome={login.tried.outcome} platform={row.platform} />
        </Body>
        <LoginPreviewBox id={told} preview={preview} isAsked={isReady} />
        <Modal.Footer>
          <Modal.FooterItem>
            <Button isBasic onClick={onClose}>
              {t('devices.cancel')}
            </Button>
          </Modal.FooterItem>
          <Modal.FooterItem>
            <Button
              isPrimary
              type="submit"
              disabled={!isReady}
              aria-describedby={told}
              aria-busy={login.isBusy}
              // Whoever comes by keyboard is read the description.
              onMouseEnter={() => announce(document.getElementById(told)?.innerText ?? '')}
            >
              {t('devices.login.submit')}
            </Button>
          </Modal.FooterItem>
        </Modal.Footer>
      </Form>
      <Modal.Close aria-label={t('devices.close')} />
    </Modal>
  )
}

/** What the back end is asked to sign. */
const requestOf = (key: KeyId, who: Known | Somebody, lifetime: Lifetime): TokenRequest => ({
  key,
  claims: {
    external_id: who.externalId,
    scope: 'user',
    ...(who.name && { name: who.name }),
    ...('email' in who && who.email && { email: who.email }),
  },
  ...secondsOf(lifetime),
})

const Form = styled.form`
  display: contents;
`

const Body = styled(Modal.Body)`
  display: flex;
  flex-direction: column;
  gap: 14px;
  padding-block-start: 8px;

  > * {
    flex: none;
  }
`

const Small = styled.p`
  color: ${({ theme }) => theme.tone.inkSoft};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: 16px;
`
