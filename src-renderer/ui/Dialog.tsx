import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { icons } from './icons.ts'
import overlayStyles from './overlay.module.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly size?: 'small' | 'medium' | 'large'
  readonly description?: ReactNode
  /** Its buttons, the main one last. */
  readonly footer?: ReactNode
  /** False where a press beside it would lose something typed. */
  readonly closesOnOutside?: boolean
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/** One task on top of the screen: the focus stays in it, Esc closes it, and the focus goes back. */
export function Dialog({ size = 'medium', closesOnOutside = true, ...props }: DialogProps) {
  const t = useT()
  const { title, isOpen, onOpenChange, description, footer, className, children } = props
  return (
    <ModalOverlay
      className={overlayStyles.backdrop ?? ''}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={closesOnOutside}
    >
      <Modal className={classes(overlayStyles.modal, size !== 'medium' && overlayStyles[size])}>
        <AriaDialog className={classes(styles.dialog, className)}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon={icons.close} label={t('ui.close')} onPress={() => onOpenChange(false)} />
          </header>
          <div className={styles.body}>
            {description !== undefined && <p className={styles.description}>{description}</p>}
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
