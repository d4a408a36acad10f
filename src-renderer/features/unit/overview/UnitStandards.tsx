import { useState } from 'react'
import { addStandard } from '../../../../shared/documents/team/actions.ts'
import { wordingText } from '../../../../shared/documents/team/shape.ts'
import { setUnitField } from '../../../../shared/documents/unit/actions.ts'
import { isStandardCode } from '../../../../shared/domain/team/team.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useWordedStandards } from '../../../connection/use-worded-standards.ts'
import { LineField } from '../../../editor/lines/LineField.tsx'
import { standardChoices } from '../../../messages/standard-choices.ts'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { FieldHead } from './FieldHead.tsx'
import { useOverview } from './OverviewView.tsx'
import { OwnStandardDialog } from './OwnStandardDialog.tsx'
import styles from './UnitStandards.module.css'

/** The few standards of the unit, each with the team's own words, and the way to another. */
export function UnitStandards() {
  const t = useT()
  const { place, language } = useOverview()
  const { unit, team, teamDocument, document } = place
  const worded = useWordedStandards(team)
  const [typed, setTyped] = useState<string | null>(null)
  const use = (code: string) =>
    void asStep(document, () => setUnitField(document.edit, `standard/${code}`, true))
  const addOwn = (code: string, words: string) => {
    addStandard(teamDocument.edit, code, words === '' ? {} : { [unit.baseLanguage]: words })
    use(code)
    setTyped(null)
  }
  const others = standardChoices(worded, [], language).filter((each) => !unit.standards.includes(each.id))
  return (
    <section className={styles.standards} aria-labelledby="unit-standards">
      <FieldHead id="unit-standards" label={t('unit.standards')} hint={t('unit.standardsLead')} />
      {unit.standards.length === 0 && <p className={styles.hint}>{t('unit.noStandards')}</p>}
      <ul>
        {unit.standards.map((code) => (
          <StandardRow
            key={code}
            code={code}
            standing={worded.find((each) => each.code === code)?.wording[language]}
          />
        ))}
      </ul>
      {document.mayEdit && (
        <ComboBox
          className={styles.add}
          label={t('unit.addStandard')}
          isLabelHidden
          placeholder={t('unit.addStandard')}
          value={null}
          onChange={(code) => code !== null && use(code)}
          onAdd={setTyped}
          items={others}
          isCollecting
        />
      )}
      {typed !== null && (
        <OwnStandardDialog
          typed={typed}
          isTaken={(code) => team.standards.some((standard) => standard.code === code)}
          isCode={isStandardCode}
          onAdd={addOwn}
          onClose={() => setTyped(null)}
        />
      )}
    </section>
  )
}

interface StandardRowProps {
  readonly code: string
  /** The words that stand for it while the team has not written its own. */
  readonly standing: string | undefined
}

function StandardRow({ code, standing }: StandardRowProps) {
  const t = useT()
  const { place, language } = useOverview()
  const { document, teamDocument } = place
  const remove = () => {
    const step = asStep(document, () => setUnitField(document.edit, `standard/${code}`, null))
    const undo = () => step.takeBack(() => setUnitField(document.edit, `standard/${code}`, true))
    showToast({ text: t('unit.removed', { name: code }), action: { label: t('unit.undo'), onAction: undo } })
  }
  return (
    <li className={styles.row}>
      <Code>{code}</Code>
      <LineField
        key={`${code}/${language}`}
        className={styles.wording}
        text={wordingText(teamDocument.doc, code, language)}
        origin={teamDocument.edit.origin}
        undo={teamDocument.undo}
        label={`${code}, ${t('unit.wording')}`}
        placeholder={standing ?? t('unit.wording')}
        lang={language}
        isMultiline
        isReadOnly={!document.mayEdit}
      />
      {document.mayEdit && (
        <IconButton
          icon={icons.close}
          size="small"
          label={t('unit.remove', { name: code })}
          onPress={remove}
        />
      )}
    </li>
  )
}
