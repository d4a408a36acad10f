import {
  CHECK_KINDS,
  type CheckKind,
  type MasteryCheck,
  problemsOf,
  totalPoints,
} from '../../../shared/domain/checks/mastery-check.ts'
import { usePresence } from '../../connection/presence.ts'
import { useT } from '../../messages/use-t.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ItemList } from '../../ui/ItemList.tsx'
import { ItemRow, RowTile } from '../../ui/ItemRow.tsx'
import { icons } from '../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../ui/Menu.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './CheckList.module.css'
import { presenceColor } from './check-places.ts'
import type { CheckPlace } from './check-view.tsx'
import { CHECK_KIND_WORDS, checkTitle } from './check-words.ts'
import { type CheckActions, useCheckActions } from './use-check-actions.ts'

export interface CheckListProps {
  readonly place: CheckPlace
  readonly onOpen: (checkId: string | null) => void
}

/** The checks of a unit in the order of its sequence, and the way to a new one. */
export function CheckList({ place, onOpen }: CheckListProps) {
  const t = useT()
  const { document, unit, itemId } = place
  const actions = useCheckActions(place, onOpen)
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('checks.checks')}</h2>
      <ItemList
        label={t('checks.checks')}
        items={unit.checks}
        currentId={itemId}
        onOpen={onOpen}
        empty={t('checks.emptyUnit')}
      >
        {(check) => <CheckListRow key={check.id} place={place} check={check} actions={actions} />}
      </ItemList>
      {document.mayEdit && <AddCheck onAdd={actions.add} />}
    </div>
  )
}

interface RowProps {
  readonly place: CheckPlace
  readonly check: MasteryCheck
  readonly actions: CheckActions
}

function CheckListRow({ place, check, actions }: RowProps) {
  const t = useT()
  const { document, unit } = place
  const title = checkTitle(t, check, unit.baseLanguage)
  const facts = [
    t(CHECK_KIND_WORDS[check.kind]),
    t('checks.weekNumber', { week: check.place.week }),
    t('checks.points', { points: totalPoints(check) }),
  ]
  return (
    <ItemRow
      id={check.id}
      name={title}
      lead={
        <RowTile kind="info">
          <Glyph icon={icons.diamond} size={16} />
        </RowTile>
      }
      title={
        <span dir="auto" lang={unit.baseLanguage} title={title}>
          {title}
        </span>
      }
      detail={facts.join(' · ')}
      end={<RowEnd place={place} check={check} />}
      menu={
        document.mayEdit ? (
          <MenuTrigger>
            <IconButton icon={icons.more} size="small" label={t('checks.checkMenu', { title })} />
            <Menu placement="bottom end">
              <MenuItem icon={icons.archive} onAction={() => actions.setAside(check)}>
                {t('checks.setAside')}
              </MenuItem>
            </Menu>
          </MenuTrigger>
        ) : undefined
      }
    />
  )
}

function RowEnd({ place, check }: Pick<RowProps, 'place' | 'check'>) {
  const t = useT()
  const people = usePresence(place.document)
  const problems = problemsOf(check).length
  const words = problems === 0 ? t('checks.fine') : t('checks.problems', { count: problems })
  return (
    <>
      {people
        .filter((person) => person.place?.checkId === check.id && person.idle !== 'away')
        .slice(0, 3)
        .map((person) => (
          <Avatar
            key={person.memberId}
            name={person.name}
            color={presenceColor(person.color)}
            size="small"
            isIdle={person.idle === 'idle'}
          />
        ))}
      <span title={words} className={styles.state}>
        {problems === 0 ? (
          <Glyph icon={icons.done} size={18} className={styles.fine} />
        ) : (
          <Badge tone="warn">{problems}</Badge>
        )}
        <VisuallyHidden>{words}</VisuallyHidden>
      </span>
    </>
  )
}

function AddCheck({ onAdd }: { readonly onAdd: (kind: CheckKind) => void }) {
  const t = useT()
  return (
    <MenuTrigger>
      <Button variant="quiet" icon={icons.plus} className={styles.add}>
        {t('checks.add')}
      </Button>
      <Menu>
        {CHECK_KINDS.map((kind) => (
          <MenuItem key={kind} id={kind} onAction={() => onAdd(kind)}>
            {t(CHECK_KIND_WORDS[kind])}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
