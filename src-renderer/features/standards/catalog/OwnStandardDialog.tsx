import { useRef, useState } from 'react'
import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { showToast } from '../../../ui/Toast.tsx'

export interface OwnStandardDialogProps {
  readonly framework: string
  /** Null for a new one. */
  readonly row: CatalogRow | null
  /** Words of the heading it stands under. */
  readonly under: string
  readonly onSaved: (code: string) => void
  readonly onClose: () => void
}

/** One standard of a list that the team makes by hand. */
export function OwnStandardDialog({ framework, row, under, onSaved, onClose }: OwnStandardDialogProps) {
  const t = useT()
  const { call } = useConnection()
  const [words, setWords] = useState(row?.official ?? '')
  const [code, setCode] = useState(row?.code ?? '')
  const [heading, setHeading] = useState(under)
  const [grades, setGrades] = useState(row?.grades.join(', ') ?? '')
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const save = async () => {
    setError(words.trim() === '' ? t('ownList.wordsMissing') : undefined)
    if (words.trim() === '') return field.current?.focus()
    const said = { code: code.trim(), words: words.trim().slice(0, 2_000), heading: heading.trim(), grades }
    const result = await call('frameworks.writeOwn', { framework, id: row?.id ?? null, ...said })
    if (!result.ok) return showToast({ text: t('units.failedConnection'), tone: 'warn' })
    showToast({ text: t(row ? 'ownList.saved' : 'ownList.added', { code: result.value.code }) })
    onSaved(result.value.code)
  }
  return (
    <Dialog
      title={row ? t('ownList.editTitle', { code: row.code }) : t('ownList.add')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={false}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t(row ? 'ownList.save' : 'ownList.add')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('ownList.words')}
        value={words}
        onChange={setWords}
        error={error}
        inputRef={field}
        rows={3}
        isRequired
        autoFocus
      />
      <TextField
        label={t('ownList.heading')}
        description={t('ownList.headingHint')}
        value={heading}
        onChange={setHeading}
        maxLength={200}
      />
      <TextField
        label={t('ownList.code')}
        description={row ? undefined : t('ownList.codeHint')}
        value={code}
        onChange={setCode}
        maxLength={40}
        dir="ltr"
      />
      <TextField
        label={t('ownList.grades')}
        description={t('ownList.gradesHint')}
        value={grades}
        onChange={setGrades}
        maxLength={60}
      />
    </Dialog>
  )
}
