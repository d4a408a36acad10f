import { type Command, setLettersOn, useLettersOn, useRegisteredCommands } from '../commands/shortcuts.ts'
import { useT } from '../messages/use-t.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Switch } from '../ui/Switch.tsx'
import styles from './ShortcutsDialog.module.css'

export interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** Every key that acts on the screen in view, and the switch for single letters. */
export function ShortcutsDialog({ isOpen, onOpenChange }: ShortcutsDialogProps) {
  const t = useT()
  const commands = useRegisteredCommands()
  const lettersOn = useLettersOn()
  return (
    <Dialog title={t('shell.keysDialog')} isOpen={isOpen} onOpenChange={onOpenChange} size="large">
      <div className={styles.groups}>
        {byGroup(commands).map(([group, members]) => (
          <section key={group} aria-label={group} className={styles.group}>
            <h3 className={styles.title}>{group}</h3>
            <dl className={styles.list}>
              {members.map((command) => (
                <div key={command.id} className={styles.row}>
                  <dt>{command.label}</dt>
                  <dd>{command.keys !== undefined && <Kbd keys={command.keys} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch isSelected={lettersOn} onChange={setLettersOn} description={t('shell.keysLettersHint')}>
        {t('shell.keysLetters')}
      </Switch>
    </Dialog>
  )
}

function byGroup(commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] {
  const withKeys = commands.filter((command) => command.keys !== undefined)
  const groups = [...new Set(withKeys.map((command) => command.group))]
  return groups.map((group) => [group, withKeys.filter((command) => command.group === group)])
}
