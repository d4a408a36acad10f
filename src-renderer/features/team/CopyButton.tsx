import { useT } from '../../messages/use-t.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { showToast } from '../../ui/Toast.tsx'
import { copyText } from './copy-text.ts'

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** What is said when it is on the clipboard. */
  readonly done: string
}

/** Copies what stands beside it. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const t = useT()
  const copy = async () => {
    const isCopied = await copyText(text)
    showToast(isCopied ? { text: done } : { text: t('team.copyFailed'), tone: 'warn' })
  }
  return <IconButton icon={icons.copy} label={label} onPress={() => void copy()} />
}
