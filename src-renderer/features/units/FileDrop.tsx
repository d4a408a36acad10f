import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './FileDrop.module.css'

export interface FileDropProps {
  /** "Drop the unit file to bring it in" */
  readonly hint: string
  readonly isDisabled?: boolean
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Takes a file that is dropped anywhere on it. A button beside does the same for hands on a keyboard. */
export function FileDrop({ hint, isDisabled = false, onFile, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false)
  const over = (event: DragEvent) => {
    if (isDisabled || !holdsFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setIsOver(true)
  }
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
  }
  const drop = (event: DragEvent) => {
    setIsOver(false)
    const file = event.dataTransfer.files[0]
    if (isDisabled || !holdsFiles(event) || file === undefined) return
    event.preventDefault()
    onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only files are dropped here, and a button does the same.
    <div className={styles.drop} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver && <div className={styles.hint}>{hint}</div>}
    </div>
  )
}
