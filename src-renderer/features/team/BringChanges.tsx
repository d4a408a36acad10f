import { useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileToBase64, MOST_BYTES } from '../../ui/files.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './TeamPage.module.css'
import { type TeamFailure, teamFailureText } from './team-failures.ts'

type Brought = Given<AppContract['bundle.import']>

type State =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly file: string }
  | { readonly type: 'brought'; readonly brought: Brought }
  | { readonly type: 'failed'; readonly failure: TeamFailure }

/** Takes in a colleague's file; what came of it stays in view. */
export function BringChanges() {
  const t = useT()
  const { call } = useConnection()
  const [state, setState] = useState<State>({ type: 'idle' })
  const bring = async (file: File) => {
    if (file.size > MOST_BYTES) return setState({ type: 'failed', failure: { type: 'TooLarge' } })
    setState({ type: 'reading', file: file.name })
    const result = await call('bundle.import', { file: await fileToBase64(file) })
    setState(
      result.ok ? { type: 'brought', brought: result.value } : { type: 'failed', failure: result.error },
    )
  }
  return (
    <>
      <div className={styles.actions}>
        <FileButton isPending={state.type === 'reading'} onFile={(file) => void bring(file)}>
          {t('team.bring')}
        </FileButton>
      </div>
      {state.type === 'reading' && <ProgressBar label={t('team.bringReading', { file: state.file })} />}
      {state.type === 'failed' && <Banner tone="danger">{teamFailureText(t, state.failure)}</Banner>}
      {state.type === 'brought' && <Result brought={state.brought} />}
    </>
  )
}

function Result({ brought: { from, at, edits, report } }: { readonly brought: Brought }) {
  const t = useT()
  const { dateTime } = useFormats()
  return (
    <div className={styles.given} role="status">
      <p className={styles.stateTitle}>{t('team.bringDone', { edits, from })}</p>
      <p className={styles.stateText}>{t('team.bringMade', { when: dateTime(new Date(at)) })}</p>
      {report !== null && (
        <div className={styles.actions}>
          <LinkButton href={`#/reports/${report}`}>{t('team.bringReport')}</LinkButton>
        </div>
      )}
    </div>
  )
}
