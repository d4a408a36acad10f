import { answerCell, cellFragment } from '../../../../shared/documents/unit/shape.ts'
import { type CheckItem, choiceLetter, totalPoints } from '../../../../shared/domain/checks/mastery-check.ts'
import { directionOf, type Line } from '../../../../shared/domain/planning/language.ts'
import { isEmptyText } from '../../../../shared/rich-text/rich-text.ts'
import { useCell } from '../../../connection/documents.ts'
import { LineText } from '../../../editor/read/LineText.tsx'
import { RichText } from '../../../editor/read/RichText.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { DataTable } from '../../../ui/DataTable.tsx'
import { PlainButton } from '../../../ui/PlainButton.tsx'
import { useCheck } from '../check-view.tsx'
import styles from './AnswerKey.module.css'

/** Every key at a glance: what is right, what it counts, what it shows. Questions lead to where they are written. */
export function AnswerKey({ onOpen }: { readonly onOpen: (itemId: string) => void }) {
  const t = useT()
  const { number } = useFormats()
  const { check } = useCheck()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keys
    <section className={styles.view} aria-label={t('checks.answerKey')} data-region="" tabIndex={0}>
      <DataTable
        label={t('checks.answerKey')}
        columns={[
          { id: 'question', title: t('checks.stem'), isRowHeader: true },
          { id: 'key', title: t('checks.key') },
          { id: 'points', title: t('checks.pointsField'), align: 'end' },
          { id: 'standards', title: t('checks.standards') },
        ]}
        rows={check.items.map((item, index) => ({
          id: item.id,
          cells: {
            question: (
              <PlainButton className={styles.question} onPress={() => onOpen(item.id)}>
                {t('checks.question', { number: index + 1 })}
              </PlainButton>
            ),
            key: <Key item={item} />,
            points: number(item.points),
            standards: <Standards codes={item.standards} />,
          },
        }))}
        empty={<p>{t('checks.noQuestions')}</p>}
      />
      <p className={styles.total}>
        {t('checks.totalPoints')} <strong>{number(totalPoints(check))}</strong>
      </p>
    </section>
  )
}

function Standards({ codes }: { readonly codes: readonly string[] }) {
  const t = useT()
  if (codes.length === 0) return <span className={styles.missing}>{t('checks.noStandards')}</span>
  return (
    <span className={styles.codes}>
      {codes.map((code) => (
        <Code key={code}>{code}</Code>
      ))}
    </span>
  )
}

function Key({ item }: { readonly item: CheckItem }) {
  switch (item.kind) {
    case 'choice':
      return <ChoiceKey item={item} />
    case 'numeric':
      return item.answer === '' ? (
        <NoKey />
      ) : (
        <>
          <bdi dir="ltr">{item.answer}</bdi> <ShownLine line={item.unit} />
        </>
      )
    default:
      return <ModelAnswerKey item={item} />
  }
}

function ChoiceKey({ item }: { readonly item: CheckItem }) {
  const index = item.choices.findIndex((choice) => choice.isCorrect)
  const choice = item.choices[index]
  if (!choice) return <NoKey />
  return (
    <>
      <strong>{choiceLetter(index)}</strong> <ShownLine line={choice.text} />
    </>
  )
}

function ModelAnswerKey({ item }: { readonly item: CheckItem }) {
  const { document, unit, language } = useCheck()
  const inLanguage = useCell(document, answerCell(item.id, language))
  const shown = isEmptyText(inLanguage) ? unit.baseLanguage : language
  const cell = answerCell(item.id, shown)
  const isMissing = isEmptyText(useCell(document, cell))
  if (isMissing) return <NoKey />
  return (
    <RichText
      key={cell}
      className={styles.model}
      fragment={cellFragment(document.doc, cell)}
      lang={shown}
      dir={directionOf(shown)}
    />
  )
}

function NoKey() {
  const t = useT()
  return <span className={styles.missing}>{t('checks.noKeyYet')}</span>
}

/** In the language that is shown, else in the unit's own. */
function ShownLine({ line }: { readonly line: Line }) {
  const { unit, language } = useCheck()
  const shown = line[language] === undefined ? unit.baseLanguage : language
  return <LineText text={line[shown] ?? ''} lang={shown} dir={directionOf(shown)} />
}
