import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Taken } from '../../../shared/api/contract.ts'
import type { HistoryChange } from '../../../shared/api/history-api.ts'
import { useT } from '../../messages/use-t.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import type { HolderChanges } from './by-holder.ts'
import styles from './HistoryPage.module.css'
import type { PlaceWords } from './place-words.ts'
import { Versions } from './Versions.tsx'

export type RestoreScope = Taken<AppContract['history.restore']>['scope']

export interface ChangedHolderProps {
  readonly group: HolderChanges
  readonly words: PlaceWords
  readonly sides: readonly ['history.before', 'history.after'] | readonly ['history.thatTime', 'history.now']
  /** Null for whoever only reads. */
  readonly restore: ((scope: RestoreScope) => Promise<void>) | null
}

/** What changed in one lesson or check, each place with both its sides. */
export function ChangedHolder({ group, words, sides, restore }: ChangedHolderProps) {
  const t = useT()
  const { holder } = group
  const title = words.holder(holder)
  // What was not there before cannot be as it was: its own row takes it out.
  const isNew = group.changes.some(({ kind, owner }) => kind === 'added' && owner.part === null)
  return (
    <section className={styles.holder}>
      <header className={styles.holderHead}>
        <h3 className={styles.holderTitle} dir="auto">
          {title}
        </h3>
        {restore && 'id' in holder && !isNew && (
          <Button
            size="small"
            icon={icons.restore}
            onPress={() => void restore({ type: 'holder', id: holder.id })}
          >
            {t(holder.kind === 'lesson' ? 'history.bringBackLesson' : 'history.bringBackCheck')}
          </Button>
        )}
      </header>
      <ul className={styles.changes}>
        {group.changes.map((change) => (
          <ChangeRow key={change.key} change={change} words={words} sides={sides} restore={restore} />
        ))}
      </ul>
    </section>
  )
}

interface ChangeRowProps extends Pick<ChangedHolderProps, 'words' | 'sides' | 'restore'> {
  readonly change: HistoryChange
}

/** Told by their name alone: a whole lesson or section came or went, and its parts would only repeat it. */
const WITHOUT_SIDES: ReadonlySet<string> = new Set(['added', 'removed', 'setAside', 'broughtBack'])

function ChangeRow({ change, words, sides: [one, other], restore }: ChangeRowProps) {
  const t = useT()
  const { kind, owner, keys } = change
  const isWhole = WITHOUT_SIDES.has(kind)
  // What came later and was taken out again waits among what was set aside.
  const isOut = kind === 'added' && 'isAside' in owner.holder && owner.holder.isAside
  const place = isWhole ? words.whole(owner) : words.place(owner)
  const backWords = t(kind === 'added' ? 'history.takeOut' : 'history.bringBack')
  const text = (value: HistoryChange['before']) => words.value(value, owner)
  return (
    <li className={styles.change}>
      <div className={styles.changeHead}>
        <span className={styles.place} dir="auto">
          {place}
        </span>
        <Badge>{t(isOut ? 'history.aside' : `history.${kind}`)}</Badge>
        {restore && !isOut && (
          <Button
            size="small"
            variant="quiet"
            className={styles.back}
            aria-label={`${backWords}: ${place}`}
            onPress={() => void restore({ type: 'places', keys: [...keys] })}
          >
            {backWords}
          </Button>
        )}
      </div>
      {!isWhole && (
        <Versions
          kind="change"
          lang={owner.language ?? undefined}
          one={{ title: t(one), text: text(change.before) }}
          other={{ title: t(other), text: text(change.after) }}
        />
      )}
    </li>
  )
}
