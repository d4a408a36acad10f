import { cellFragment, directionsCell, stemCell } from '../../../../shared/documents/unit/shape.ts'
import { type CheckItem, type Choice, totalPoints } from '../../../../shared/domain/checks/mastery-check.ts'
import {
  directionOf,
  type LanguageCode,
  type Line,
  lineIn,
} from '../../../../shared/domain/planning/language.ts'
import { letterOf, packetWords } from '../../../../shared/packets/packet-words.ts'
import { isEmptyText } from '../../../../shared/rich-text/rich-text.ts'
import { useCell } from '../../../connection/documents.ts'
import { LineText } from '../../../editor/read/LineText.tsx'
import { RichText } from '../../../editor/read/RichText.tsx'
import { useT } from '../../../messages/use-t.ts'
import { useCheck } from '../check-view.tsx'
import styles from './LearnerView.module.css'

/** The check as a learner gets it on paper, in the language that is shown. Words around it are the packet's own. */
export function LearnerView() {
  const t = useT()
  const { check, language } = useCheck()
  const words = packetWords(language)
  const total = totalPoints(check)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keys
    <section className={styles.view} aria-label={t('checks.learnerView')} data-region="" tabIndex={0}>
      <p className={styles.note}>{t('checks.learnerNote')}</p>
      <div className={styles.paper} dir={directionOf(language)} lang={words.language}>
        <div className={styles.top}>
          <span>{words.checkKinds[check.kind]}</span>
          <span className={styles.blanks}>
            <span className={styles.blank}>{words.name}</span>
            <span className={styles.blank}>{words.date}</span>
          </span>
        </div>
        <div className={styles.title}>
          <h3>
            <ShownLine line={check.title} />
          </h3>
          {check.kind !== 'preCheck' && total > 0 && (
            <span className={styles.score}>{words.score(total)}</span>
          )}
        </div>
        <ShownText cellIn={(code) => directionsCell(check.id, code)} className={styles.directions} />
        <ol className={styles.items}>
          {check.items.map((item, index) => (
            <li key={item.id} className={styles.item}>
              <span className={styles.number}>{index + 1}</span>
              <div className={styles.body}>
                <ShownText cellIn={(code) => stemCell(item.id, code)} />
                <Response item={item} />
                <p className={styles.points}>{words.points(item.points)}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

/** Where the answer goes. */
function Response({ item }: { readonly item: CheckItem }) {
  const { language } = useCheck()
  const words = packetWords(language)
  switch (item.kind) {
    case 'choice':
      return (
        <ul className={styles.choices} data-short={areShort(item.choices, language) || undefined}>
          {item.choices.map((choice, index) => (
            <li key={choice.id} className={styles.choice}>
              <span className={styles.letter}>{letterOf(words, index)}</span>
              <ShownLine line={choice.text} />
            </li>
          ))}
        </ul>
      )
    case 'numeric':
      return (
        <p className={styles.answer}>
          {words.answer} <span className={styles.gap} /> <ShownLine line={item.unit} />
        </p>
      )
    default:
      return <div className={styles.lines} style={{ '--lines': item.lines } as React.CSSProperties} />
  }
}

// What fits half a page beside its letter; the packet knows the same measure.
const SHORT_CHOICE = 34

const areShort = (choices: readonly Choice[], language: LanguageCode): boolean =>
  choices.every((choice) => lineIn(choice.text, language).length <= SHORT_CHOICE)

function ShownLine({ line }: { readonly line: Line }) {
  const { unit, language } = useCheck()
  const shown = line[language] === undefined ? unit.baseLanguage : language
  return <LineText text={line[shown] ?? ''} lang={shown} dir={directionOf(shown)} />
}

interface ShownTextProps {
  readonly cellIn: (language: LanguageCode) => string
  readonly className?: string | undefined
}

/** A text in the language that is shown; the original stands in for one that is not written yet, as on paper. */
function ShownText({ cellIn, className }: ShownTextProps) {
  const { document, unit, language } = useCheck()
  const isWritten = !isEmptyText(useCell(document, cellIn(language)))
  const shown = isWritten ? language : unit.baseLanguage
  const cell = cellIn(shown)
  const isEmpty = isEmptyText(useCell(document, cell))
  if (isEmpty) return null
  return (
    <RichText
      key={cell}
      className={className}
      fragment={cellFragment(document.doc, cell)}
      lang={shown}
      dir={directionOf(shown)}
    />
  )
}
