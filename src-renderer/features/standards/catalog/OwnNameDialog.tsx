import { useState } from 'react'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/TextField.tsx'

export interface OwnNameDialogProps {
  readonly title: string
  readonly label: string
  readonly name: string
  /** Gives what is wrong with it, null when all is well. */
  readonly onSave: (name: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Another name for a list, or for a heading of one. */
export function OwnNameDialog({ title, label, name, onSave, onClose }: OwnNameDialogProps) {
  const t = useT()
  const [text, setText] = useState(name)
  const [error, setError] = useState<string>()
  const isEmpty = text.trim() === ''
  const save = async () => {
    if (!isEmpty) setError((await onSave(text.trim())) ?? undefined)
  }
  return (
    <Dialog
      title={title}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={text === name}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={() => void save()}>
            {t('ownList.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={label}
        value={text}
        onChange={setText}
        onEnter={() => void save()}
        error={error}
        maxLength={200}
        isRequired
        autoFocus
      />
    </Dialog>
  )
}
