import type { Translator } from '../../../messages/translator.ts'
import { useT } from '../../../messages/use-t.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { ProgressBar } from '../../../ui/ProgressBar.tsx'
import styles from './Catalog.module.css'
import { SheetDialog } from './SheetDialog.tsx'
import { rowChangeText } from './sheet-words.ts'
import type { ListFailure, ListImport, ListImportState, ListReport } from './use-list-import.ts'

/** What came of a file with a list: how much is in it, what was mended or left out. */
export function ListImportDialog({ importing }: { readonly importing: ListImport }) {
  const t = useT()
  const { state, cancel, dismiss } = importing
  if (state.type === 'idle') return null
  if (state.type === 'columns')
    return (
      <SheetDialog
        // Another sheet is another guess.
        key={state.sheet.workbook?.sheet}
        sheet={state.sheet}
        onSheet={(name) => void importing.chooseSheet(name)}
        onImport={(sheet) => void importing.bringInSheet(sheet)}
        onClose={dismiss}
      />
    )
  const isReading = state.type === 'reading'
  const title = titleOf(t, state)
  return (
    <Dialog
      title={title}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && (isReading ? cancel() : dismiss())}
      closesOnOutside={!isReading}
      footer={
        <Button onPress={isReading ? cancel : dismiss}>
          {isReading ? t('catalog.cancel') : t('ui.close')}
        </Button>
      }
    >
      {isReading && (
        <ProgressBar label={title} isLabelHidden value={state.of > 0 ? state.done / state.of : undefined} />
      )}
      {state.type === 'failed' && <Banner tone="warn">{failureText(t, state.error)}</Banner>}
      {state.type === 'done' && <Report report={state.report} />}
    </Dialog>
  )
}

function titleOf(t: Translator, state: Exclude<ListImportState, { type: 'idle' | 'columns' }>): string {
  if (state.type === 'reading') return t('catalog.importReading', { file: state.file })
  if (state.type === 'failed') return t('catalog.importNothing', { file: state.file })
  const { edits, title } = state.report
  return t(edits > 0 ? 'catalog.importDone' : 'catalog.importSame', { title })
}

function failureText(t: Translator, error: ListFailure): string {
  switch (error.type) {
    case 'NotJson':
      return error.line === null
        ? t('catalog.importNotJson')
        : t('catalog.importNotJsonAt', { line: error.line })
    case 'NotACase':
      return t('catalog.importNotACase')
    case 'TooLarge':
      return t('catalog.importTooLarge')
    case 'TooDeep':
      return t('catalog.importTooDeep')
    case 'TooManyRows':
      return t('sheet.tooManyRows')
    case 'NoStandards':
      return t('sheet.noStandards')
    case 'PackedFile':
      return t('sheet.packedFile')
    case 'NotAWorkbook':
      return t('sheet.notAWorkbook')
    case 'OldWorkbook':
      return t('sheet.oldWorkbook')
    case 'WorkbookLocked':
      return t('sheet.workbookLocked')
    case 'WorkbookDamaged':
    case 'NoSuchSheet':
      return t('sheet.workbookDamaged')
    case 'NoTeam':
      return t('units.importNoTeam')
    case 'MayNot':
      return t('catalog.importMayNot')
    case 'DiskFull':
      return t('units.failedDiskFull')
    case 'Disconnected':
    case 'Cancelled':
      return t('units.failedConnection')
    case 'Internal':
      return t('units.failedReference', { reference: error.reference })
    case 'BadCall':
      return t('units.failedReference', { reference: error.what })
  }
}

/** A few of a kind say enough; the rest would hide the other kinds. */
const MOST_OF_KIND = 20

function Report({ report }: { readonly report: ListReport }) {
  const t = useT()
  const { standards, links, known, changes, rowChanges = [] } = report
  const kinds = new Map<string, string[]>()
  for (const { type, id, what } of changes) {
    const text = changeText(t, type)
    kinds.set(text, [...(kinds.get(text) ?? []), [id, what].filter(Boolean).join(' ')])
  }
  for (const { type, row, what } of rowChanges) {
    const text = rowChangeText(t, type)
    kinds.set(text, [...(kinds.get(text) ?? []), t('sheet.rowAt', { row, what })])
  }
  const count = changes.length + rowChanges.length
  return (
    <>
      <p>
        {t('catalog.importCounts', { standards, links })} {t('catalog.importKnown', { count: known })}
      </p>
      {count > 0 && (
        <>
          <h3 className={styles.changesTitle}>{t('catalog.importChanges', { count })}</h3>
          <ul className={styles.changes}>
            {[...kinds].map(([text, places]) => (
              <li key={text}>
                {text} <code>{places.slice(0, MOST_OF_KIND).join(', ')}</code>
                {places.length > MOST_OF_KIND && ' …'}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Kinds that mean the same to a teacher share a sentence. */
function changeText(t: Translator, type: string): string {
  switch (type) {
    case 'orphan':
    case 'cycle':
      return t('catalog.changeOrphan')
    case 'twoParents':
      return t('catalog.changeTwoParents')
    case 'dangling':
    case 'outside':
      return t('catalog.changeDangling')
    case 'twice':
      return t('catalog.changeTwice')
    case 'noStatement':
    case 'missing':
      return t('catalog.changeMissing')
    case 'andMore':
      return t('catalog.changeAndMore')
    default:
      return t('catalog.changeValue')
  }
}
