import { useMemo, useState } from 'react'
import { parseTable, type Table } from '../../../../shared/case/parse-table.ts'
import { guessLayout } from '../../../../shared/case/table-columns.ts'
import type { TableLayout } from '../../../../shared/case/table-terms.ts'
import { tableListId, tableToCase } from '../../../../shared/case/table-to-case.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './Sheet.module.css'
import { SheetColumns } from './SheetColumns.tsx'
import { SheetCounts } from './SheetCounts.tsx'
import type { ListSheet } from './use-list-import.ts'

export interface SheetDialogProps {
  /** '' for one that is pasted. */
  readonly file: string
  /** Null while it is to be pasted. */
  readonly text: string | null
  readonly onImport: (sheet: ListSheet) => void
  readonly onClose: () => void
}

/** From a sheet to a list: what it is called, what its columns hold, and what would come of it. */
export function SheetDialog({ file, text, onImport, onClose }: SheetDialogProps) {
  const [pasted, setPasted] = useState<string | null>(null)
  const all = text ?? pasted
  if (all === null) return <PasteDialog onPaste={setPasted} onClose={onClose} />
  return <TableDialog file={file} text={all} onImport={onImport} onClose={onClose} />
}

interface PasteDialogProps {
  readonly onPaste: (text: string) => void
  readonly onClose: () => void
}

function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const t = useT()
  const [text, setText] = useState('')
  return (
    <Dialog
      title={t('sheet.pasteTitle')}
      description={t('sheet.pasteLead')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={text === ''}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => onPaste(text)}>
            {t('sheet.next')}
          </Button>
        </>
      }
    >
      <TextArea label={t('sheet.pasteField')} value={text} onChange={setText} rows={10} autoFocus />
    </Dialog>
  )
}

type TableDialogProps = Omit<SheetDialogProps, 'text'> & { readonly text: string }

const WHY_NOT = {
  tooLarge: 'catalog.importTooLarge',
  tooManyRows: 'sheet.tooManyRows',
  noRows: 'sheet.noStandards',
} as const

function TableDialog({ text, ...props }: TableDialogProps) {
  const t = useT()
  const table = useMemo(() => parseTable(text), [text])
  if (table.ok) return <Columns table={table.value} text={text} {...props} />
  return (
    <Dialog
      title={props.file === '' ? t('sheet.pasteTitle') : t('catalog.importNothing', { file: props.file })}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
      footer={<Button onPress={props.onClose}>{t('ui.close')}</Button>}
    >
      <Banner tone="warn">{t(WHY_NOT[table.error.type])}</Banner>
    </Dialog>
  )
}

function Columns({ table, file, text, onImport, onClose }: TableDialogProps & { readonly table: Table }) {
  const t = useT()
  const guess = useMemo(() => guessLayout(table), [table])
  const [layout, setLayout] = useState<TableLayout>(guess)
  const { language: spoken } = useLanguage()
  const [language, setLanguage] = useState(spoken === 'es' ? 'es' : 'en')
  const [title, setTitle] = useState(nameOf(file))
  const frameworks = useQuery('frameworks.list', null).value ?? []
  // Its name changes nothing of what would come in.
  const made = useMemo(() => tableToCase(table, { ...layout, title: '', language: 'en' }), [table, layout])
  const isKnown = frameworks.some(({ id }) => id === tableListId(title).replaceAll('-', ''))
  const hasWords = layout.columns.includes('statement')
  const isReady = title.trim() !== '' && made.standards > 0
  const bringIn = () =>
    onImport({ title: title.trim(), language, text, headerAt: layout.headerAt, columns: [...layout.columns] })
  return (
    <Dialog
      title={file === '' ? t('sheet.pasteTitle') : t('sheet.title', { file })}
      size="large"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={false}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={bringIn}>
            {t('sheet.go', { count: made.standards })}
          </Button>
        </>
      }
    >
      <div className={styles.about}>
        <TextField
          label={t('sheet.name')}
          description={isKnown ? t('sheet.sameName') : undefined}
          error={title.trim() === '' ? t('sheet.nameMissing') : undefined}
          value={title}
          onChange={setTitle}
          maxLength={200}
          isRequired
        />
        <Select
          label={t('sheet.language')}
          value={language}
          onChange={setLanguage}
          items={[
            { id: 'en', label: t('sheet.english') },
            { id: 'es', label: t('sheet.spanish') },
          ]}
        />
      </div>
      <SheetColumns table={table} layout={layout} onChange={(columns) => setLayout({ ...layout, columns })} />
      <Checkbox
        isSelected={layout.headerAt !== null}
        onChange={(isNamed) => setLayout({ ...layout, headerAt: isNamed ? (guess.headerAt ?? 0) : null })}
      >
        {t('sheet.hasNames')}
      </Checkbox>
      {hasWords ? <SheetCounts made={made} /> : <Banner tone="warn">{t('sheet.noStatement')}</Banner>}
    </Dialog>
  )
}

/** "District habits 2026.csv" is about district habits. */
const nameOf = (file: string): string =>
  file
    .replace(/\.[a-z]+$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200)
