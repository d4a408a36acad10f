import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { viewPath } from '../standards-views.ts'
import { useViewFilters } from '../use-view-filters.ts'
import { useOwnList } from './use-own-list.ts'

export interface OwnStandardDialogProps {
  readonly framework: string
  /** Null for a new one. */
  readonly row: CatalogRow | null
  /** Words of the heading it stands under. */
  readonly under: string
  readonly onClose: () => void
}

interface SaidOfStandard {
  readonly words: string
  readonly code: string
  readonly heading: string
  readonly grades: string
}

const saidOf = (row: CatalogRow | null, under: string): SaidOfStandard => ({
  words: row?.official ?? '',
  code: row?.code ?? '',
  heading: under,
  grades: row?.grades.join(', ') ?? '',
})

/** Writes it and tells so, with the way back. */
function useWrite({ framework, row, onClose }: OwnStandardDialogProps) {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const { filters } = useViewFilters('catalog', ['list', 'grade'])
  const { done, failed } = useOwnList(framework)
  // What was left alone may be another by now, and stays so.
  const changed = (text: string, was: string) => (row && text === was ? null : text)
  return async ({ words, code, heading, grades }: SaidOfStandard, before: SaidOfStandard) => {
    const result = await call('frameworks.writeOwn', {
      framework,
      id: row?.id ?? null,
      words: changed(words.trim().slice(0, 2_000), before.words),
      code: changed(code.trim(), before.code),
      heading: changed(heading.trim(), before.heading),
      grades: changed(grades, before.grades),
    })
    if (!result.ok) return failed()
    const written = result.value.code
    done(t(row ? 'ownList.saved' : 'ownList.added', { code: written }), result.value.undo)
    onClose()
    // A new one shows in whichever grade it is for.
    if (row === null) navigate(viewPath('catalog', written, { list: framework }))
    else if (written !== row.code) navigate(viewPath('catalog', written, filters))
  }
}

/** One standard of a list that the team makes by hand. */
export function OwnStandardDialog(props: OwnStandardDialogProps) {
  const { row, under, onClose } = props
  const t = useT()
  const write = useWrite(props)
  const [before] = useState(() => saidOf(row, under))
  const [said, setSaid] = useState(before)
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const set = (name: keyof SaidOfStandard) => (text: string) => setSaid({ ...said, [name]: text })
  const save = async () => {
    const isEmpty = said.words.trim() === ''
    setError(isEmpty ? t('ownList.wordsMissing') : undefined)
    if (isEmpty) field.current?.focus()
    else await write(said, before)
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
        value={said.words}
        onChange={set('words')}
        error={error}
        inputRef={field}
        rows={3}
        isRequired
        autoFocus
      />
      <TextField
        label={t('ownList.heading')}
        description={t('ownList.headingHint')}
        value={said.heading}
        onChange={set('heading')}
        maxLength={200}
      />
      <TextField
        label={t('ownList.code')}
        description={row ? undefined : t('ownList.codeHint')}
        value={said.code}
        onChange={set('code')}
        maxLength={40}
        dir="ltr"
      />
      <TextField
        label={t('ownList.grades')}
        description={t('ownList.gradesHint')}
        value={said.grades}
        onChange={set('grades')}
        maxLength={60}
      />
    </Dialog>
  )
}
