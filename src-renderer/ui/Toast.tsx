import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { announce } from './announce.ts'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import { IconButton } from './IconButton.tsx'
import { icons } from './icons.ts'
import { TextLink } from './LinkButton.tsx'
import styles from './Toast.module.css'

export interface ToastMessage {
  /** What happened, in the past tense: "Lesson 4 moved to Monday". */
  readonly text: string
  readonly tone?: 'neutral' | 'warn'
  /** The way back, nearly always "Undo". */
  readonly action?: { readonly label: string; readonly onAction: () => void }
  /** The way to what came of it: "Open the first". */
  readonly link?: { readonly label: string; readonly href: string }
  readonly timeout?: number
  /** Takes the place of the last one about the same: what is done many times in a row is told once. */
  readonly topic?: string
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

const readMs = 8000
// Long enough to hear the line, find the button and press it.
const actMs = 12_000

const lastOf = new Map<string, string>()

/** Says what happened and offers the way back. Nothing that must be read belongs here. */
export function showToast(message: ToastMessage): void {
  const doesMore = message.action !== undefined || message.link !== undefined
  const timeout = message.timeout ?? (doesMore ? actMs : readMs)
  const last = message.topic === undefined ? undefined : lastOf.get(message.topic)
  if (last !== undefined) queue.close(last)
  const key = queue.add(message, { timeout })
  if (message.topic !== undefined) lastOf.set(message.topic, key)
  announce(message.text)
}

/** Takes every toast away, for tests and for leaving a team. */
export function clearToasts(): void {
  queue.clear()
  lastOf.clear()
}

/** Where toasts stand; the frame of the app holds one. */
export function ToastRegion() {
  const t = useT()
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={t('ui.notices')}
      className={styles.region ?? ''}
      data-region=""
    >
      {({ toast }) => (
        <AriaToast toast={toast} className={classes(styles.toast, styles[toast.content.tone ?? 'neutral'])}>
          {toast.content.tone === 'warn' && <Glyph icon={icons.alert} className={styles.sign} />}
          {/* The live region has said it already: as an alert it would be said twice. */}
          <ToastContent className={styles.content ?? ''} role="group">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.link !== undefined && (
            <TextLink
              href={toast.content.link.href}
              className={styles.link}
              onFollow={() => queue.close(toast.key)}
            >
              {toast.content.link.label}
            </TextLink>
          )}
          {toast.content.action !== undefined && (
            <Button
              size="small"
              variant="quiet"
              className={styles.action}
              onPress={() => act(toast.key, toast.content)}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton
            slot="close"
            size="small"
            icon={icons.close}
            label={t('ui.dismiss')}
            className={styles.close}
          />
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}

function act(key: string, { action }: ToastMessage): void {
  queue.close(key)
  action?.onAction()
}
