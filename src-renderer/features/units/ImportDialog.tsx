import type { ImportReport } from '../../../shared/api/packets-api.ts'
import { useT } from '../../messages/use-t.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './ImportDialog.module.css'
import { importFailureText } from './import-words.ts'
import type { Importing } from './use-unit-files.ts'

/** What came of a file: how much is new, what was joined, what was left out and why. */
export function ImportDialog({ importing }: { readonly importing: Importing }) {
  const t = useT()
  const { state, dismiss } = importing
  if (state.type === 'idle') return null
  const { file } = state
  const isReading = state.type === 'reading'
  const title = isReading
    ? t('units.importReading', { file })
    : t(state.type === 'done' ? 'units.importDone' : 'units.importNothing', { file })
  return (
    <Dialog
      title={title}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && !isReading && dismiss()}
      footer={!isReading && <Button onPress={dismiss}>{t('units.close')}</Button>}
    >
      {isReading && <ProgressBar label={title} isLabelHidden />}
      {state.type === 'failed' && <Banner tone="warn">{importFailureText(t, state.error)}</Banner>}
      {state.type === 'done' && <Report report={state.report} />}
    </Dialog>
  )
}

function Report({ report }: { readonly report: ImportReport }) {
  const t = useT()
  const { added, updated, skipped, problems } = report
  return (
    <div className={styles.report}>
      <ul className={styles.counts}>
        <li>{t('units.importAdded', { count: added })}</li>
        <li>{t('units.importUpdated', { count: updated })}</li>
        <li>{t('units.importSkipped', { count: skipped })}</li>
      </ul>
      {problems.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('units.importProblems', { count: problems.length })}</h3>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={`${problem.where}\n${problem.what}`}>
                <strong dir="auto">{problem.where}</strong> <span dir="auto">{problem.what}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
