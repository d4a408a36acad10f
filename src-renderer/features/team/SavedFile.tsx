import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Row } from '../../ui/Stack.tsx'
import styles from './TeamPage.module.css'

export interface SavedFileProps {
  readonly file: string
  /** What to do with it. */
  readonly hint: string
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** A file went to the downloads: what it is called, and the next step. */
export function SavedFile({ file, hint, onClose, children }: SavedFileProps) {
  const t = useT()
  const place = useRef<HTMLDivElement>(null)
  // The button that made it has gone, and the focus with it.
  useEffect(() => place.current?.focus(), [])
  return (
    <>
      <div ref={place} tabIndex={-1} role="status" className={styles.given}>
        <p className={styles.stateTitle}>{t('team.fileSaved', { file })}</p>
        {children}
        <p className={styles.stateText}>{hint}</p>
      </div>
      <Row justify="end">
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </Row>
    </>
  )
}
