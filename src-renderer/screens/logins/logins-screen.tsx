/** The developer's chair: every login, passed or refused, and the way on which one of them came about (rule U12). */
import { useTranslation } from 'react-i18next'
import styled from 'styled-components'
import { BesideList, ListPage } from '../../parts/beside-list.tsx'
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
    <ListPage>
      <LoginList total={total} shown={login} />
      <Beside>
        <LoginWay login={login} />
      </Beside>
    </ListPage>
  )
}

const Beside = styled(BesideList)`
  container-type: inline-size;
`
