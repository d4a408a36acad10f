import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useT } from '../messages/use-t.ts'
import { Banner } from '../ui/Banner.tsx'
import { hideCaret } from './binding/carets.ts'
import styles from './CellBody.module.css'
import { type Cell, createCell } from './cell.ts'
import type { CellEditorProps } from './cell-editor-props.ts'
import './cell.css'
import type { CellSettings } from './cell-attributes.ts'
import type { CellHost, DialogRequest } from './cell-host.ts'
import { CellDialog } from './dialogs/CellDialog.tsx'
import { type EditorServices, useEditorServices } from './EditorProvider.tsx'
import { RichText } from './read/RichText.tsx'
import { SlashMenu } from './slash/SlashMenu.tsx'
import { useCellState } from './use-cell-state.ts'

/** One cell with all that belongs to it: the editor, its `/` menu, its dialogs, and the sentence for a text that
 *  can only be read. */
export function CellBody(props: CellEditorProps) {
  const { className, fragment, lang, dir } = props
  const t = useT()
  const place = useRef<HTMLDivElement>(null)
  const [request, setRequest] = useState<DialogRequest | null>(null)
  const { cell, host } = useCell(place, props, setRequest)
  const isKept = useCellState(cell, (open) => open.editor === null) ?? false
  return (
    <div className={className}>
      {isKept && (
        <>
          <Banner tone="info" className={styles.note}>
            {t('editor.keptText')}
          </Banner>
          <RichText fragment={fragment} lang={lang} dir={dir} />
        </>
      )}
      <div ref={place} hidden={isKept} />
      {cell && host && <SlashMenu cell={cell} host={host} />}
      {cell && request && <CellDialog cell={cell} request={request} onClose={() => setRequest(null)} />}
    </div>
  )
}

interface Latest {
  readonly props: CellEditorProps
  readonly services: EditorServices
  readonly t: ReturnType<typeof useT>
}

/** Opens the cell on its place in the page and keeps it in step with its props. */
function useCell(
  place: { readonly current: HTMLDivElement | null },
  props: CellEditorProps,
  onDialog: (request: DialogRequest) => void,
) {
  const services = useEditorServices()
  const t = useT()
  const latest = useRef<Latest>({ props, services, t })
  const [open, setOpen] = useState<{ cell: Cell; host: CellHost } | null>(null)
  const { fragment } = props
  const { awareness, undo } = services

  useLayoutEffect(() => {
    latest.current = { props, services, t }
  })

  useLayoutEffect(() => {
    if (!place.current) return
    let cell: Cell | null = null
    const host = createHost(latest, { cell: () => cell, onDialog })
    cell = createCell({
      fragment,
      element: place.current,
      host,
      settings: settingsOf(latest.current.props),
      undo,
      awareness,
      isQuiet: () => latest.current.services.isQuiet,
    })
    setOpen({ cell, host })
    if (latest.current.props.autoFocus) cell.focus()
    return () => cell?.dispose()
  }, [fragment, awareness, undo, place, onDialog])

  const { isQuiet } = services
  useEffect(() => {
    if (isQuiet && open && awareness) hideCaret(awareness, open.cell.name)
  }, [isQuiet, open, awareness])

  const { label, lang, dir, placeholder, isEditable } = settingsOf(props)
  useEffect(() => {
    open?.cell.change({ label, lang, dir, placeholder, isEditable })
  }, [open, label, lang, dir, placeholder, isEditable])
  return open ?? { cell: null, host: null }
}

const settingsOf = (props: CellEditorProps): CellSettings => ({
  label: props.label,
  lang: props.lang,
  dir: props.dir ?? 'auto',
  placeholder: props.placeholder ?? '',
  isEditable: props.isEditable ?? true,
})

/** The cell outlives renders, so its host reads props and services when they are needed. */
function createHost(
  latest: { readonly current: Latest },
  { cell, onDialog }: { cell: () => Cell | null; onDialog: (request: DialogRequest) => void },
): CellHost {
  const withCell = (run: ((cell: Cell) => void) | undefined) => {
    const open = cell()
    if (open) run?.(open)
  }
  return {
    get t() {
      return latest.current.t
    },
    imageUrl: (imageId) => latest.current.services.imageUrl(imageId),
    storeImage: (file) => latest.current.services.storeImage(file),
    onNotice: (notice) => latest.current.services.onNotice(notice),
    onDialog,
    onFocus: () => withCell(latest.current.props.onFocus),
    onBlur: () => withCell(latest.current.props.onBlur),
    onEscape: () => latest.current.props.onEscape?.(),
  }
}
