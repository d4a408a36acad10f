import { useMemo, useState } from 'react'
import { parseTable, type Table } from '../../../../shared/case/parse-table.ts'
import { listTitle } from '../../../../shared/case/sheet-file.ts'
import { guessLayout } from '../../../../shared/case/table-columns.ts'
import type { TableLayout } from '../../../../shared/case/table-terms.ts'
import { tableListId, tableToCase } from '../../../../shared/case/table-to-case.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import type { Translator } from '../../../messages/translator.ts'
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
import { SheetNumbers } from './SheetNumbers.tsx'
import type { ListSheet, OpenSheet } from './use-list-import.ts'

export interface SheetDialogProps {
  readonly sheet: OpenSheet
  /** Another one of the workbook. */
  readonly onSheet: (name: string) => void
  readonly onImport: (sheet: ListSheet) => void
  readonly onClose: () => void
}

/** From a sheet to a list: what it is called, what its columns hold, and what would come of it. */
export function SheetDialog(props: SheetDialogProps) {
  const [pasted, setPasted] = useState<string | null>(null)
  const text = props.sheet.text ?? pasted
  if (text === null) return <PasteDialog onPaste={setPasted} onClose={props.onClose} />
  return <TableDialog {...props} text={text} />
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

type TableDialogProps = SheetDialogProps & { readonly text: string }

const titleOf = (t: Translator, { file }: OpenSheet): string =>
  file === '' ? t('sheet.pasteTitle') : t('sheet.title', { file })

const WHY_NOT = {
  tooLarge: 'catalog.importTooLarge',
  tooManyRows: 'sheet.tooManyRows',
  noRows: 'sheet.noStandards',
} as const

function TableDialog({ text, ...props }: TableDialogProps) {
  const t = useT()
  const { sheet, onClose } = props
  const table = useMemo(() => parseTable(text), [text])
  if (table.ok) return <Columns table={table.value} text={text} {...props} />
  return (
    <Dialog
      title={sheet.file === '' ? t('sheet.pasteTitle') : t('catalog.importNothing', { file: sheet.file })}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={<Button onPress={onClose}>{t('ui.close')}</Button>}
    >
      <Banner tone="warn">{t(WHY_NOT[table.error.type])}</Banner>
    </Dialog>
  )
}

interface ColumnsProps extends TableDialogProps {
  readonly table: Table
}

function Columns({ table, sheet, text, onSheet, onImport, onClose }: ColumnsProps) {
  const t = useT()
  const guess = useMemo(() => guessLayout(table), [table])
  const [layout, setLayout] = useState<TableLayout>(guess)
  const { language: spoken } = useLanguage()
  const [language, setLanguage] = useState<string>(spoken === 'es' ? 'es' : 'en')
  const [title, setTitle] = useState(titleFor(sheet))
  // Its name changes nothing of what would come in.
  const made = useMemo(() => tableToCase(table, { ...layout, title: '', language: 'en' }), [table, layout])
  const hasWords = layout.columns.includes('statement')
  const isReady = title.trim() !== '' && made.standards > 0
  const bringIn = () =>
    onImport({ title: title.trim(), language, text, headerAt: layout.headerAt, columns: [...layout.columns] })
  return (
    <Dialog
      title={titleOf(t, sheet)}
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
        <WhichSheet sheet={sheet} onSheet={onSheet} />
        <NameField title={title} onChange={setTitle} />
        <LanguageField language={language} onChange={setLanguage} />
      </div>
      <SheetColumns table={table} layout={layout} onChange={(columns) => setLayout({ ...layout, columns })} />
      <Checkbox
        isSelected={layout.headerAt !== null}
        onChange={(isNamed) => setLayout({ ...layout, headerAt: isNamed ? (guess.headerAt ?? 0) : null })}
      >
        {t('sheet.hasNames')}
      </Checkbox>
      <SheetNumbers table={table} layout={layout} workbook={sheet.workbook} />
      {hasWords ? <SheetCounts made={made} /> : <Banner tone="warn">{t('sheet.noStatement')}</Banner>}
    </Dialog>
  )
}

const titleFor = ({ file, workbook }: OpenSheet): string =>
  listTitle(file, workbook && workbook.sheets.length > 1 ? workbook.sheet : null)

function WhichSheet({ sheet: { workbook }, onSheet }: Pick<SheetDialogProps, 'sheet' | 'onSheet'>) {
  const t = useT()
  if (workbook === null || workbook.sheets.length < 2) return null
  return (
    <Select
      className={styles.which}
      label={t('sheet.which')}
      value={workbook.sheet}
      onChange={(name) => name !== workbook.sheet && onSheet(name)}
      items={workbook.sheets.map((name) => ({ id: name, label: name }))}
    />
  )
}

interface NameFieldProps {
  readonly title: string
  readonly onChange: (title: string) => void
}

function NameField({ title, onChange }: NameFieldProps) {
  const t = useT()
  const frameworks = useQuery('frameworks.list', null).value ?? []
  const isKnown = frameworks.some(({ id }) => id === tableListId(title).replaceAll('-', ''))
  return (
    <TextField
      label={t('sheet.name')}
      description={isKnown ? t('sheet.sameName') : undefined}
      error={title.trim() === '' ? t('sheet.nameMissing') : undefined}
      value={title}
      onChange={onChange}
      maxLength={200}
      isRequired
    />
  )
}

interface LanguageFieldProps {
  readonly language: string
  readonly onChange: (language: string) => void
}

function LanguageField({ language, onChange }: LanguageFieldProps) {
  const t = useT()
  return (
    <Select
      label={t('sheet.language')}
      value={language}
      onChange={onChange}
      items={[
        { id: 'en', label: t('sheet.english') },
        { id: 'es', label: t('sheet.spanish') },
      ]}
    />
  )
}
