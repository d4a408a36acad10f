import { directionOf, lineIn } from '../../../../shared/domain/planning/language.ts'
import type { VocabularyWord } from '../../../../shared/domain/planning/unit.ts'
import { useLineText } from '../../../connection/documents.ts'
import { LineField } from '../../../editor/lines/LineField.tsx'
import { LineText } from '../../../editor/read/LineText.tsx'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { useOverview } from './OverviewView.tsx'
import { moveByKeys, type WordActions } from './use-word-actions.ts'
import styles from './Vocabulary.module.css'

export interface WordRowProps {
  readonly word: VocabularyWord
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Just added here: its first field takes the focus. */
  readonly isNew: boolean
  /** Its first field had the focus and lost it: shown in another language, it does not take it again. */
  readonly onLeft: () => void
  readonly actions: WordActions
}

/** A word and its meaning, written in place. */
export function WordRow(props: WordRowProps) {
  const { word, isLast, isNew, onLeft, actions } = props
  const { place, isBeside } = useOverview()
  const { baseLanguage } = place.unit
  return (
    <tr onKeyDown={(event) => moveByKeys(event, word, actions)}>
      {isBeside && (
        <td className={styles.original} lang={baseLanguage} dir={directionOf(baseLanguage)}>
          <strong>
            <LineText text={lineIn(word.term, baseLanguage)} />
          </strong>
          <LineText text={lineIn(word.meaning, baseLanguage)} />
        </td>
      )}
      <td className={styles.term}>
        <WordLine word={word} field="term" isNew={isNew} onBlur={isNew ? onLeft : undefined} />
      </td>
      <td>
        <WordLine word={word} field="meaning" onEnter={isLast ? actions.add : undefined} />
      </td>
      <td className={styles.end}>{place.document.mayEdit && <WordMenu {...props} />}</td>
    </tr>
  )
}

interface WordLineProps {
  readonly word: VocabularyWord
  readonly field: 'term' | 'meaning'
  readonly isNew?: boolean
  readonly onEnter?: (() => void) | undefined
  readonly onBlur?: (() => void) | undefined
}

function WordLine({ word, field, isNew = false, onEnter, onBlur }: WordLineProps) {
  const t = useT()
  const { place, language } = useOverview()
  const { document, unit } = place
  const text = useLineText(document, word.id, field, language)
  const name = lineIn(word.term, unit.baseLanguage)
  const original = language === unit.baseLanguage ? '' : (word[field][unit.baseLanguage] ?? '')
  return (
    <LineField
      key={`${word.id}/${field}/${language}`}
      text={text}
      origin={document.edit.origin}
      undo={document.undo}
      label={field === 'term' || name === '' ? t(`unit.${field}`) : `${t('unit.meaning')}, ${name}`}
      placeholder={original || t(`unit.${field}`)}
      lang={language}
      dir={directionOf(language)}
      isMultiline={field === 'meaning'}
      isReadOnly={!document.mayEdit}
      autoFocus={isNew}
      onEnter={onEnter}
      onBlur={onBlur}
    />
  )
}

function WordMenu({ word, isFirst, isLast, actions }: WordRowProps) {
  const t = useT()
  const { place } = useOverview()
  const name = lineIn(word.term, place.unit.baseLanguage) || t('unit.term')
  return (
    <MenuTrigger>
      <IconButton icon={icons.more} size="small" label={t('unit.vocabularyMenu', { word: name })} />
      <Menu placement="bottom end">
        <MenuItem
          icon={icons.arrowUp}
          shortcut="Alt+ArrowUp"
          isDisabled={isFirst}
          onAction={() => actions.move(word, -1)}
        >
          {t('unit.moveUp')}
        </MenuItem>
        <MenuItem
          icon={icons.arrowDown}
          shortcut="Alt+ArrowDown"
          isDisabled={isLast}
          onAction={() => actions.move(word, 1)}
        >
          {t('unit.moveDown')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={icons.close} onAction={() => actions.remove(word)}>
          {t('unit.remove', { name })}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
