import { useEffect, useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import { announce } from '../../ui/announce.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { icons } from '../../ui/icons.ts'
import { copyText } from './copy-text.ts'

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** What is said when it is on the clipboard. */
  readonly done: string
}

const SHOWN_MS = 3_000

/** Copies what stands beside it, and says so in its own place: a notice would lie under the dialog. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const t = useT()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const words = outcome === null ? label : outcome === 'copied' ? done : t('team.copyFailed')
  const sign = outcome === null ? icons.copy : outcome === 'copied' ? icons.check : icons.alert
  useEffect(() => {
    if (outcome === null) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const isCopied = await copyText(text)
    announce(isCopied ? done : t('team.copyFailed'))
    setOutcome(isCopied ? 'copied' : 'failed')
  }
  return <IconButton icon={sign} label={words} onPress={() => void copy()} />
}
