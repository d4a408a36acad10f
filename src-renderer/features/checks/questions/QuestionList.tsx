import { ITEM_KINDS } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { ItemList } from '../../../ui/ItemList.tsx'
import { ItemRow, RowTile } from '../../../ui/ItemRow.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { useCheck } from '../check-view.tsx'
import { ITEM_KIND_WORDS } from '../check-words.ts'
import { indexOfDrop } from '../item-moves.ts'
import styles from './QuestionList.module.css'
import { QuestionRow } from './QuestionRow.tsx'
import { useMoveKeys } from './use-move-keys.ts'
import type { QuestionActions } from './use-question-actions.ts'

/** The row that stands for the check itself. */
export const ABOUT = 'about'

export interface QuestionListProps {
  readonly currentId: string
  readonly onOpen: (id: string) => void
  readonly actions: QuestionActions
}

/** The check itself and its questions, in the order they are printed. */
export function QuestionList({ currentId, onOpen, actions }: QuestionListProps) {
  const t = useT()
  const { document, check } = useCheck()
  const order = check.items.map((item) => item.id)
  const onMoveKey = useMoveKeys(order, actions.move)
  return (
    <div className={styles.list}>
      <AboutRow currentId={currentId} onOpen={onOpen} />
      <div onKeyDownCapture={document.mayEdit ? onMoveKey : undefined}>
        <ItemList
          label={t('checks.questions')}
          items={check.items}
          currentId={currentId}
          onOpen={onOpen}
          empty={t('checks.noQuestions')}
          drag={{
            type: `common-prep-questions-${check.id}`,
            listId: check.id,
            nameOf: (id) => t('checks.question', { number: order.indexOf(id) + 1 }),
            onMove: ({ ids: [id], beforeId }) =>
              id !== undefined && actions.move(id, indexOfDrop(order, id, beforeId)),
            isDisabled: !document.mayEdit,
          }}
        >
          {(item, index) => <QuestionRow key={item.id} item={item} index={index} actions={actions} />}
        </ItemList>
      </div>
      {document.mayEdit && <AddQuestion actions={actions} />}
    </div>
  )
}

function AboutRow({ currentId, onOpen }: Pick<QuestionListProps, 'currentId' | 'onOpen'>) {
  const t = useT()
  return (
    <ItemList label={t('checks.check')} items={[{ id: ABOUT }]} currentId={currentId} onOpen={onOpen}>
      {() => (
        <ItemRow
          key={ABOUT}
          id={ABOUT}
          name={t('checks.about')}
          lead={
            <RowTile>
              <Glyph icon={icons.info} size={16} />
            </RowTile>
          }
          title={t('checks.about')}
        />
      )}
    </ItemList>
  )
}

function AddQuestion({ actions }: Pick<QuestionListProps, 'actions'>) {
  const t = useT()
  return (
    <MenuTrigger>
      <Button variant="quiet" icon={icons.plus} className={styles.add}>
        {t('checks.addQuestion')}
      </Button>
      <Menu>
        {ITEM_KINDS.map((kind) => (
          <MenuItem
            key={kind}
            id={kind}
            icon={ITEM_KIND_WORDS[kind].icon}
            description={t(ITEM_KIND_WORDS[kind].hint)}
            onAction={() => actions.add(kind)}
          >
            {t(ITEM_KIND_WORDS[kind].label)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
