import { lazy, Suspense, useEffect, useState } from 'react'
import { Router } from 'wouter'
import { useConnection } from '../connection/ConnectionProvider.tsx'
import { useTeamDocument } from '../connection/documents.ts'
import { useStatus } from '../connection/use-query.ts'
import { NoAnswerPage } from '../features/trouble/TroublePage.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { useAddress } from './use-address.ts'
import { Workplace } from './Workplace.tsx'

const FirstRunPage = lazy(async () => ({
  default: (await import('../features/first-run/FirstRunPage.tsx')).FirstRunPage,
}))

/** The app: the first screen while there is no team, the frame with its screens once there is one. */
export function App() {
  return (
    <Router hook={useAddress}>
      <Opened />
    </Router>
  )
}

function Opened() {
  const status = useStatus()
  // Asked for together with the status, so that neither waits for the other.
  const teamDocument = useTeamDocument()
  if (status === null) return <Waiting />
  if (status.team === null) {
    return (
      <Suspense>
        <FirstRunPage themeChoice={<ThemeChoice isSmall />} />
      </Suspense>
    )
  }
  return teamDocument === null ? <Waiting /> : <Workplace status={status} teamDocument={teamDocument} />
}

const PATIENCE_MS = 3_000

/** Nothing for a moment, since a moment is all it takes; then words. */
function Waiting() {
  const { shell } = useConnection()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLong ? <NoAnswerPage isBrowser={shell === 'browser'} /> : null
}
