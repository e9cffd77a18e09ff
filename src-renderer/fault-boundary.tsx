/** A fault in the window is caught here, told once and logged with its cause; nothing else stops. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '@zendeskgarden/react-buttons'
import { useTranslation } from 'react-i18next'
import { EmptyState } from './parts/empty-state.tsx'

type Props = { readonly children: ReactNode }

export class FaultBoundary extends Component<Props, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {}

  static getDerivedStateFromError(fault: unknown) {
    return { fault }
  }

  override componentDidCatch(fault: unknown, { componentStack }: ErrorInfo) {
    console.error('A fault in the window.', fault, componentStack)
  }

  override render() {
    if (!('fault' in this.state)) return this.props.children
    return <FaultPage fault={this.state.fault} />
  }
}

function FaultPage({ fault }: { readonly fault: unknown }) {
  const { t } = useTranslation()
  return (
    <main style={{ display: 'flex', blockSize: '100%' }}>
      <EmptyState title={t('app.fault.title')} body={t('app.fault.body')}>
        <code>{String(fault)}</code>
        <Button onClick={() => window.location.reload()}>{t('app.fault.again')}</Button>
      </EmptyState>
    </main>
  )
}
