import { useState } from 'react'
import { change as inOneChange } from '../../../../shared/documents/edit.ts'
import { addStandard } from '../../../../shared/documents/team/actions.ts'
import { setStandard } from '../../../../shared/documents/unit/actions.ts'
import { isStandardCode } from '../../../../shared/domain/team/team.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useStarred } from '../../../connection/use-starred.ts'
import { useWordedStandards } from '../../../connection/use-worded-standards.ts'
import { standardChoices } from '../../../messages/standard-choices.ts'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { PlainButton } from '../../../ui/PlainButton.tsx'
import { Popover, PopoverTrigger } from '../../../ui/Popover.tsx'
import { StarMark } from '../../../ui/StarMark.tsx'
import { TagField } from '../../../ui/TagField.tsx'
import { useLesson, useLessonView } from '../LessonView.tsx'
import styles from './LessonStandards.module.css'
import { useOurICan } from './use-our-i-can.ts'

/** The standards a lesson teaches, and a small panel to choose them; those of the unit come first. */
export function LessonStandards() {
  const t = useT()
  const lesson = useLesson()
  const { document } = useLessonView()
  const isStarred = useStarred()
  return (
    <div className={styles.standards}>
      {lesson.standards.length === 0 && <span className={styles.none}>{t('lesson.noStandards')}</span>}
      {lesson.standards.map((code) => (
        <span key={code}>
          <StandardChip code={code} />
          {isStarred(code) && <StarMark />}
        </span>
      ))}
      {document.mayEdit && (
        <PopoverTrigger>
          <IconButton icon={icons.edit} size="small" label={t('lesson.editStandards')} />
          <Popover label={t('lesson.editStandards')} className={styles.panel}>
            <StandardsField />
          </Popover>
        </PopoverTrigger>
      )}
    </div>
  )
}

/** A standard of the lesson, and what it leads to: what a child says of it, its map, and a path back to what comes
 *  before it. */
function StandardChip({ code }: { readonly code: string }) {
  const t = useT()
  const lesson = useLesson()
  const { document, unit, gapPath } = useLessonView()
  const [isBuilding, setBuilding] = useState(false)
  const { id: unitId, languages } = unit
  const onClose = () => setBuilding(false)
  const fillICan = useOurICan(code)
  return (
    <>
      <MenuTrigger>
        <PlainButton className={styles.chip} aria-label={t('lesson.standardMenu', { code })}>
          <Code>{code}</Code>
        </PlainButton>
        <Menu>
          {fillICan !== null && (
            <MenuItem icon={icons.check} onAction={() => void fillICan()}>
              {t('lesson.useOurICan')}
            </MenuItem>
          )}
          {document.mayEdit && (
            <MenuItem icon={icons.history} onAction={() => setBuilding(true)}>
              {t('gapPath.build')}
            </MenuItem>
          )}
          <MenuItem icon={icons.standards} href={`#/standards/view/map/${encodeURIComponent(code)}`}>
            {t('gapPath.onMap')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      {isBuilding && gapPath({ code, unitId, languages, document, lessonId: lesson.id, onClose })}
    </>
  )
}

function StandardsField() {
  const t = useT()
  const lesson = useLesson()
  const { document, teamDocument, unit, team, language } = useLessonView()
  const worded = useWordedStandards(team)
  const { edit } = document
  const set = (next: readonly string[]) => {
    const codes = new Set([...lesson.standards, ...next])
    asStep(document, () =>
      inOneChange(edit, () => {
        for (const code of codes) setStandard(edit, 'lessons', lesson.id, code, next.includes(code))
      }),
    )
  }
  const add = (text: string) => {
    if (!isStandardCode(text)) return
    addStandard(teamDocument.edit, text, {})
    set([...lesson.standards, text])
  }
  return (
    <TagField
      label={t('lesson.standards')}
      placeholder={t('unit.addStandard')}
      value={lesson.standards}
      onChange={set}
      onAdd={add}
      items={standardChoices(worded, unit.standards, language)}
      isCode
    />
  )
}
