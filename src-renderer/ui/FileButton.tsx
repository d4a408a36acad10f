import { type Ref, useRef } from 'react'
import { Button, type ButtonVariant } from './Button.tsx'
import { type Icon, icons } from './icons.ts'

export interface FileButtonProps {
  readonly icon?: Icon
  readonly variant?: ButtonVariant
  readonly isPending?: boolean
  readonly isDisabled?: boolean
  readonly onFile: (file: File) => void
  readonly buttonRef?: Ref<HTMLButtonElement>
  readonly children: string
}

/** Asks for one file from this computer. */
export function FileButton({
  icon = icons.importFile,
  onFile,
  buttonRef,
  children,
  ...look
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...look} ref={buttonRef} icon={icon} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={children}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen twice in a row.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
