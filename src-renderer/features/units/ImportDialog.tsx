import type { ImportReport } from '../../../shared/api/packets-api.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './ImportDialog.module.css'
import { importFailureText } from './import-words.ts'
import type { Importing, ImportState } from './use-unit-files.ts'

/** What came of a file: how much is new, what was joined, what was left out and why. */
export function ImportDialog({ importing }: { readonly importing: Importing }) {
  const t = useT()
  const { state, dismiss } = importing
  const isReading = state.type === 'reading'
  const title = useTitle(state)
  if (state.type === 'idle') return null
  return (
    <Dialog
      title={title}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && !isReading && dismiss()}
      footer={isReading ? undefined : <Button onPress={dismiss}>{t('units.close')}</Button>}
    >
      {isReading && <ProgressBar label={title} isLabelHidden />}
      {state.type === 'failed' && <Banner tone="warn">{importFailureText(t, state.error)}</Banner>}
      {state.type === 'done' && <Report report={state.report} />}
    </Dialog>
  )
}

function useTitle(state: ImportState): string {
  const t = useT()
  switch (state.type) {
    case 'idle':
      return ''
    case 'reading':
      return t('units.importReading', { file: state.file })
    case 'failed':
      return t('units.importNothing', { file: state.file })
    case 'done': {
      const isNew = state.report.added + state.report.updated > 0
      return t(isNew ? 'units.importDone' : 'units.importNothingNew', { file: state.file })
    }
  }
}

function Report({ report }: { readonly report: ImportReport }) {
  const t = useT()
  const { added, updated, skipped, problems } = report
  return (
    <div className={styles.report}>
      <ul className={styles.counts}>
        {added > 0 && <li>{t('units.importAdded', { count: added })}</li>}
        {updated > 0 && <li>{t('units.importUpdated', { count: updated })}</li>}
        {skipped > 0 && <li>{t('units.importSkipped', { count: skipped })}</li>}
      </ul>
      {problems.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('units.importProblems', { count: problems.length })}</h3>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={`${problem.where}\n${problem.what}`}>
                {t('units.importProblem', { what: problem.what })}{' '}
                <code className={styles.where}>{problem.where}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
