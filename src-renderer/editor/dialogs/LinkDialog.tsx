import { useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Cell } from '../cell.ts'
import { completeLink } from '../safe-link.ts'

export interface LinkDialogProps {
  readonly cell: Cell
  /** The address that is there now, or ''. */
  readonly href: string
  readonly onClose: () => void
}

/** The address of the selected words. Without words, the address itself is put in. */
export function LinkDialog({ cell, href, onClose }: LinkDialogProps) {
  const t = useT()
  const [address, setAddress] = useState(href)
  const [isWrong, setIsWrong] = useState(false)
  const save = () => {
    const complete = completeLink(address)
    if (complete === null) return setIsWrong(true)
    putLink(cell, complete)
    onClose()
  }
  const remove = () => {
    cell.editor?.chain().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  return (
    <Dialog
      title={t('editor.link')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <>
          {href !== '' && <Button onPress={remove}>{t('editor.linkRemove')}</Button>}
          <Button variant="primary" onPress={save}>
            {t('editor.linkSave')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('editor.linkAddress')}
        value={address}
        onChange={(text) => {
          setAddress(text)
          setIsWrong(false)
        }}
        onEnter={save}
        error={isWrong ? t('editor.linkWrong') : undefined}
        dir="ltr"
        inputMode="url"
        autoFocus
      />
    </Dialog>
  )
}

function putLink({ editor }: Cell, href: string): void {
  if (!editor) return
  const isInLink = editor.isActive('link')
  if (editor.state.selection.empty && !isInLink) {
    const text = href.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '')
    editor.commands.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })
  } else editor.chain().extendMarkRange('link').setMark('link', { href }).run()
}
