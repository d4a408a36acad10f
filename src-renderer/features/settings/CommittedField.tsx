import { useState } from 'react'
import { TextField } from '../../ui/TextField.tsx'

export interface CommittedFieldProps {
  readonly label: string
  readonly description?: string | undefined
  readonly value: string
  /** What to say instead of keeping an empty text; without it, empty is a value. */
  readonly missing?: string
  readonly placeholder?: string
  readonly maxLength: number
  readonly isDisabled?: boolean
  readonly className?: string | undefined
  readonly onCommit: (value: string) => void
}

/** A setting in words: it counts when the field is left or Enter is pressed, and Esc takes it back. What a
 *  colleague sets meanwhile shows unless it is just being typed over. */
export function CommittedField({ value, missing, onCommit, ...field }: CommittedFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value
  const isMissing = missing !== undefined && text.trim() === ''
  const commit = () => {
    if (draft === null || isMissing) return
    setDraft(null)
    if (draft.trim() !== value) onCommit(draft.trim())
  }
  return (
    <TextField
      {...field}
      value={text}
      onChange={setDraft}
      error={isMissing ? missing : undefined}
      onEnter={commit}
      onBlur={commit}
      onEscape={() => setDraft(null)}
    />
  )
}
