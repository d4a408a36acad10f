import { cellFragment, overviewCell } from '../../../../shared/documents/unit/shape.ts'
import { directionOf, type LanguageCode } from '../../../../shared/domain/planning/language.ts'
import type { OverviewField } from '../../../../shared/domain/planning/unit.ts'
import { LazyCell } from '../../../editor/LazyCell.tsx'
import { RichText } from '../../../editor/read/RichText.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { PresenceFrame } from '../../../ui/PresenceFrame.tsx'
import { presenceColor } from '../people.ts'
import { FieldHead } from './FieldHead.tsx'
import styles from './OverviewCell.module.css'
import { useOverview } from './OverviewView.tsx'
import { FIELD_WORDS, isHalf } from './overview-words.ts'

/** One field of the overview, with the original beside it while it is translated. */
export function OverviewCell({ field }: { readonly field: OverviewField }) {
  const t = useT()
  const { isBeside, place } = useOverview()
  const { label, hint } = FIELD_WORDS[field]
  return (
    <section
      className={styles.field}
      data-half={(isHalf(field) && !isBeside) || undefined}
      aria-labelledby={`field-${field}`}
    >
      <FieldHead id={`field-${field}`} label={t(label)} hint={t(hint)} />
      {isBeside ? (
        <div className={styles.pair}>
          <Original field={field} language={place.unit.baseLanguage} />
          <FieldCell field={field} />
        </div>
      ) : (
        <FieldCell field={field} />
      )}
    </section>
  )
}

function FieldCell({ field }: { readonly field: OverviewField }) {
  const t = useT()
  const { languageName } = useFormats()
  const { place, language, present, onCellFocus, onCellGone } = useOverview()
  const name = overviewCell(field, language)
  const people = present
    .filter((person) => person.place?.cell === name && person.idle === 'active')
    .map((person) => ({ id: person.memberId, name: person.name, color: presenceColor(person.color) }))
  const isOriginal = language === place.unit.baseLanguage
  const label = t(FIELD_WORDS[field].label)
  return (
    <PresenceFrame people={people} className={styles.cell}>
      <LazyCell
        key={name}
        fragment={cellFragment(place.document.doc, name)}
        label={isOriginal ? label : `${label}, ${languageName(language)}`}
        lang={language}
        dir={directionOf(language)}
        placeholder={
          isOriginal ? t('lesson.writeHere') : t('unit.notWrittenIn', { language: languageName(language) })
        }
        isEditable={place.document.mayEdit}
        onFocus={onCellFocus}
        onGone={onCellGone}
      />
    </PresenceFrame>
  )
}

function Original({ field, language }: { readonly field: OverviewField; readonly language: LanguageCode }) {
  const { place } = useOverview()
  const name = overviewCell(field, language)
  return (
    <div className={styles.original}>
      <RichText
        key={name}
        fragment={cellFragment(place.document.doc, name)}
        lang={language}
        dir={directionOf(language)}
      />
    </div>
  )
}
