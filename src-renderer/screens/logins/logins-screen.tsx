/** The developer's chair: every login, passed or refused, and the way on which one of them came about (rule U12). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoginList } from './login-list.tsx'
import { LoginWay } from './login-way.tsx'
import { useShownLogin } from './use-shown-login.ts'

export function LoginsScreen() {
  const { t } = useTranslation()
  const { total, login } = useShownLogin()
  if (total === undefined) return null
  if (!login) return <EmptyState title={t('logins.none')} body={t('logins.noneBody')} />
  return (
    <Screen>
      <LoginList total={total} shown={login} />
      <Beside>
        <LoginWay login={login} />
      </Beside>
    </Screen>
  )
}

const Screen = styled.div`
  display: flex;
  flex: 1;
  min-inline-size: 0;
`

const Beside = styled.div`
  flex: 1;
  min-inline-size: 0;
  overflow-y: auto;
  padding: 20px 24px 28px;
  container-type: inline-size;
`
