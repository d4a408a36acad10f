import { cellFragment } from '../../../../shared/documents/unit/shape.ts'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import type { LevelId } from '../../../../shared/domain/planning/level.ts'
import type { Variant } from '../../../../shared/domain/planning/unit.ts'
import { RichText } from '../../../editor/read/RichText.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import type { CellState } from '../cell-state.ts'
import { useLessonView } from '../LessonView.tsx'
import { useLessonWords } from '../lesson-words.ts'
import styles from './StandInCell.module.css'
import type { CellActions } from './use-cell-actions.ts'

export interface StandInCellProps {
  readonly state: Extract<CellState, { type: 'sameAsCore' | 'notWritten' }>
  readonly level: LevelId
  readonly label: string
  readonly actions: CellActions
}

/** A cell without a text of its own: what learners meet instead, faded, and the way to write one. */
export function StandInCell({ state, level, label, actions }: StandInCellProps) {
  const { document, isBeside } = useLessonView()
  const shown = state.type === 'sameAsCore' ? state.core : state.original
  return (
    <fieldset className={styles.cell} aria-label={label} data-line={isBeside || undefined}>
      <StandInHead state={state} />
      {/* Beside the original the same words would stand there twice. */}
      {!isBeside && <Faded variant={shown} />}
      {document.mayEdit && (
        <div className={styles.actions}>
          {state.type === 'sameAsCore' ? (
            <AdaptButton level={level} onPress={() => actions.adapt(state.core)} />
          ) : (
            <StartButtons original={state.original} actions={actions} />
          )}
        </div>
      )}
    </fieldset>
  )
}

function StandInHead({ state }: Pick<StandInCellProps, 'state'>) {
  const t = useT()
  const { languageName } = useFormats()
  const { language } = useLessonView()
  const words = useLessonWords()
  const core = words.level('core')
  const name = languageName(language)
  const text =
    state.type === 'notWritten'
      ? t('lesson.notWritten', { language: name })
      : state.isInLanguage
        ? t('lesson.sameAsCore', { core })
        : t('lesson.sameAsCoreUntranslated', { core, language: name })
  return (
    <p className={styles.head}>
      <Glyph icon={state.type === 'notWritten' ? icons.languages : icons.copy} size={16} />
      {text}
    </p>
  )
}

function Faded({ variant }: { readonly variant: Variant }) {
  const t = useT()
  const { document } = useLessonView()
  const words = useLessonWords()
  if (variant.isEmpty) {
    return <p className={styles.none}>{t('lesson.coreIsEmpty', { core: words.level(variant.level) })}</p>
  }
  return (
    <div className={styles.faded}>
      <RichText
        key={variant.cell}
        fragment={cellFragment(document.doc, variant.cell)}
        lang={variant.language}
        dir={directionOf(variant.language)}
        isFaded
      />
    </div>
  )
}

function AdaptButton({ level, onPress }: { readonly level: LevelId; readonly onPress: () => void }) {
  const t = useT()
  const words = useLessonWords()
  return (
    <Button size="small" icon={icons.edit} onPress={onPress}>
      {t('lesson.adapt', { level: words.level(level) })}
    </Button>
  )
}

function StartButtons(props: { readonly original: Variant; readonly actions: CellActions }) {
  const { original, actions } = props
  const t = useT()
  return (
    <>
      {!original.isEmpty && (
        <Button size="small" icon={icons.copy} onPress={() => actions.write(original)}>
          {t('lesson.startFromCopy')}
        </Button>
      )}
      <Button size="small" icon={icons.edit} onPress={() => actions.write(null)}>
        {t('lesson.startEmpty')}
      </Button>
    </>
  )
}
