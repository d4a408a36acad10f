import { Component, type ReactNode } from 'react'
import { CalmPage } from '../features/trouble/CalmPage.tsx'
import { useT } from '../messages/use-t.ts'
import { Button } from '../ui/Button.tsx'
import { icons } from '../ui/icons.ts'
import styles from './ErrorBoundary.module.css'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** Stops a broken screen from taking the window along. React asks for a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(cause: unknown): State {
    return { error: cause instanceof Error ? cause : new Error(String(cause)) }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <CrashPage error={this.state.error} />
  }
}

function CrashPage({ error }: { readonly error: Error }) {
  const t = useT()
  return (
    <CalmPage
      title={t('trouble.crashTitle')}
      text={t('trouble.crashText')}
      steps={[t('trouble.crashStep')]}
      actions={
        <Button variant="primary" icon={icons.refresh} onPress={() => location.reload()}>
          {t('trouble.crashReload')}
        </Button>
      }
    >
      <details className={styles.detail}>
        <summary>{t('trouble.crashDetail')}</summary>
        <code>{`${error.name}: ${error.message}`}</code>
      </details>
    </CalmPage>
  )
}
