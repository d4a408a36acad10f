import { useRef, useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { Cell } from '../cell.ts'
import type { DialogRequest } from '../cell-host.ts'
import { type MathSnippet, mathSnippets, withSnippet } from '../math/math-snippets.ts'
import { MathText } from '../read/MathText.tsx'
import styles from './MathDialog.module.css'
import { putMath } from './put-math.ts'

export interface MathDialogProps {
  readonly cell: Cell
  readonly request: Extract<DialogRequest, { type: 'math' }>
  readonly onClose: () => void
}

/** LaTeX with what it will look like, and the pieces school mathematics needs most. */
export function MathDialog({ cell, request, onClose }: MathDialogProps) {
  const t = useT()
  const [latex, setLatex] = useState(request.latex)
  const [isBlock, setIsBlock] = useState(request.isBlock)
  const input = useRef<HTMLInputElement>(null)
  const save = () => {
    putMath(cell, { latex: latex.trim(), isBlock, place: request.place })
    onClose()
  }
  const add = (snippet: MathSnippet) => {
    const next = withSnippet(latex, input.current, snippet)
    setLatex(next.latex)
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(next.from, next.to)
    })
  }
  return (
    <Dialog
      title={t('editor.math')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={false}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('editor.mathSave')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Snippets onChoose={add} />
        <TextField
          label={t('editor.latex')}
          value={latex}
          onChange={setLatex}
          onEnter={save}
          inputRef={input}
          dir="ltr"
          autoFocus
          maxLength={2000}
          className={styles.latex}
        />
        <section className={styles.preview} aria-label={t('editor.mathPreview')}>
          <MathText latex={latex} isBlock />
        </section>
        <ToggleGroup
          label={t('editor.mathPlace')}
          className={styles.place}
          mode="single"
          value={[isBlock ? 'block' : 'inline']}
          onChange={([where]) => setIsBlock(where === 'block')}
          items={[
            { id: 'inline', label: t('editor.mathInText') },
            { id: 'block', label: t('editor.mathOnLine') },
          ]}
        />
      </div>
    </Dialog>
  )
}

function Snippets({ onChoose }: { readonly onChoose: (snippet: MathSnippet) => void }) {
  const t = useT()
  return (
    <fieldset className={styles.snippets} aria-label={t('editor.mathSnippets')}>
      {mathSnippets.map((snippet) => (
        <Button key={snippet.label} size="small" onPress={() => onChoose(snippet)}>
          <span aria-hidden="true">
            <MathText latex={snippet.shown} />
          </span>
          <VisuallyHidden>{t(snippet.label)}</VisuallyHidden>
        </Button>
      ))}
    </fieldset>
  )
}
