import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import styles from './AlertDialog.module.css'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import overlayStyles from './overlay.module.css'

export interface AlertDialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** The verb, as in "Set aside": never "OK". */
  readonly confirm: string
  readonly cancel?: string | undefined
  readonly tone?: 'danger'
  readonly onConfirm: () => void
  /** What will happen, and what can be undone. */
  readonly children: ReactNode
}

/** A question before something that cannot be taken back lightly. The safe answer has the focus. */
export function AlertDialog(props: AlertDialogProps) {
  const t = useT()
  const { title, isOpen, onOpenChange, confirm, cancel, tone, onConfirm, children } = props
  const close = () => onOpenChange(false)
  const confirmAndClose = () => {
    onConfirm()
    close()
  }
  return (
    <ModalOverlay className={overlayStyles.backdrop ?? ''} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={classes(overlayStyles.modal, overlayStyles.small)}>
        <AriaDialog role="alertdialog" className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>
            <Button onPress={close} autoFocus>
              {cancel ?? t('ui.cancel')}
            </Button>
            <Button variant={tone === 'danger' ? 'danger' : 'primary'} onPress={confirmAndClose}>
              {confirm}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
