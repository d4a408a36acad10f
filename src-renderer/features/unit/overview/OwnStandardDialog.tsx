import { type FormEvent, useId, useState } from 'react'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Stack } from '../../../ui/Stack.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'

export interface OwnStandardDialogProps {
  /** What was typed where the list had nothing: a code, or words for one. */
  readonly typed: string
  readonly isCode: (text: string) => boolean
  readonly isTaken: (code: string) => boolean
  readonly onAdd: (code: string, words: string) => void
  readonly onClose: () => void
}

/** Adds a standard that the team has not used yet: its code, and what it asks in the team's own words. */
export function OwnStandardDialog({ typed, isCode, isTaken, onAdd, onClose }: OwnStandardDialogProps) {
  const t = useT()
  const formId = useId()
  const [code, setCode] = useState(isCode(typed) ? typed : '')
  const [words, setWords] = useState(isCode(typed) ? '' : typed)
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = code.trim()
    if (!isCode(trimmed)) setError(t('unit.codeWrong'))
    else if (isTaken(trimmed)) setError(t('unit.codeTaken'))
    else onAdd(trimmed, words.trim())
  }
  const footer = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button variant="primary" type="submit" form={formId}>
        {t('unit.useStandard')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('unit.addStandardTitle')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closesOnOutside={false}
      footer={footer}
    >
      <form id={formId} onSubmit={submit} noValidate>
        <Stack gap={4}>
          <TextField
            label={t('unit.code')}
            description={t('unit.codeExample')}
            value={code}
            onChange={setCode}
            error={error}
            maxLength={40}
            dir="ltr"
            autoFocus
            isRequired
          />
          <TextArea
            label={t('unit.wording')}
            description={t('unit.wordingHint')}
            value={words}
            onChange={setWords}
            rows={3}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
