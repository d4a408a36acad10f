import { type ReactNode, useEffect, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { LanguageChoice } from '../../messages/LanguageChoice.tsx'
import { useT } from '../../messages/use-t.ts'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Wordmark } from '../../ui/Wordmark.tsx'
import { Doors } from './Doors.tsx'
import styles from './FirstRunPage.module.css'
import { failureText } from './first-run-failures.ts'
import { JoinForm } from './JoinForm.tsx'
import { StartForm } from './StartForm.tsx'

export interface FirstRunPageProps {
  /** The switch for light and dark, which belongs to the app. */
  readonly themeChoice: ReactNode
}

/** The first screen of a computer without a team: three doors, and what is behind two of them. */
export function FirstRunPage({ themeChoice }: FirstRunPageProps) {
  const t = useT()
  useEffect(() => {
    document.title = t('shell.appName')
  }, [t])
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Wordmark name={t('shell.appName')} />
        <div className={styles.switches}>
          <LanguageChoice />
          {themeChoice}
        </div>
      </header>
      <main className={styles.main}>
        <Switch>
          <Route path="/start">
            <StartForm />
          </Route>
          <Route path="/join">
            <JoinForm />
          </Route>
          <Route>
            <Welcome />
          </Route>
        </Switch>
      </main>
      <LiveRegion />
    </div>
  )
}

function Welcome() {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const [isMaking, setMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const openSample = async () => {
    if (isMaking) return
    setMaking(true)
    setFailure(null)
    const made = await call('team.startSample', {
      myName: t('firstRun.sampleMe'),
      teamName: t('firstRun.sampleTeam'),
    })
    setMaking(false)
    if (made.ok) navigate(`/unit/${made.value.unitId}`)
    else setFailure(t('firstRun.sampleFailed', { reason: failureText(t, made.error) }))
  }
  return (
    <Doors
      isMakingSample={isMaking}
      failure={failure}
      onSample={() => void openSample()}
      onStart={() => navigate('/start')}
      onJoin={() => navigate('/join')}
    />
  )
}
