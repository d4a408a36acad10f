import '../ui/styles.css'
import { createRoot } from 'react-dom/client'
import { REOPEN_MESSAGE, readTrouble } from '../../shared/api/shell.ts'
import { present } from '../../shared/lib/assert.ts'
import { ConnectionProvider } from '../connection/ConnectionProvider.tsx'
import { connect } from '../connection/connection.ts'
import { NoSessionPage, TroublePage } from '../features/trouble/TroublePage.tsx'
import { LanguageProvider } from '../messages/LanguageProvider.tsx'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { startTheme } from './theme.ts'

startTheme()
const root = createRoot(present(document.getElementById('root'), 'root'))

/** The host's trouble is said before anything is asked of it: there may be nobody to answer. */
function showTroubleOrConnect(): void {
  const trouble = readTrouble(location.hash)
  if (trouble) {
    root.render(
      <LanguageProvider>
        <TroublePage trouble={trouble} onRetry={reopen} />
      </LanguageProvider>,
    )
  } else void start()
}

/** In the desktop app the shell starts a new host and this page with it; in a browser the page comes anew. */
function reopen(): void {
  if (location.protocol === 'app:') {
    window.postMessage({ type: REOPEN_MESSAGE }, location.origin)
  } else {
    history.replaceState(null, '', location.pathname)
    location.reload()
  }
}

async function start(): Promise<void> {
  const connected = await connect()
  root.render(
    <LanguageProvider>
      <ErrorBoundary>
        {connected.ok ? (
          <ConnectionProvider connection={connected.value}>
            <App />
          </ConnectionProvider>
        ) : (
          <NoSessionPage />
        )}
      </ErrorBoundary>
    </LanguageProvider>,
  )
}

// A hash alone does not load a page anew, and the shell may show trouble while the page is open.
addEventListener('hashchange', () => readTrouble(location.hash) && location.reload())
showTroubleOrConnect()
