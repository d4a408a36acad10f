import { moveSection, restoreRecord, setAside, setField } from '../../../../shared/documents/unit/actions.ts'
import { SECTION_KINDS } from '../../../../shared/domain/planning/unit.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuChoice, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/Menu.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { useLessonView } from '../LessonView.tsx'
import { useLessonWords } from '../lesson-words.ts'
import type { SectionBandProps } from './SectionBand.tsx'

/** Moves a section, says what kind it is, or takes it away. */
export function SectionMenu({ section, index, isLast }: SectionBandProps) {
  const t = useT()
  const { document } = useLessonView()
  const words = useLessonWords()
  const actions = useSectionActions({ section, index, isLast })
  const kinds = SECTION_KINDS.map((id) => ({ id, label: t(`lesson.${id}`) }))
  return (
    <MenuTrigger>
      <IconButton
        icon={icons.more}
        size="small"
        label={t('lesson.sectionMenu', { section: words.section(section) })}
      />
      <Menu placement="bottom end">
        <MenuItem icon={icons.arrowUp} isDisabled={index === 0} onAction={() => actions.move(-1)}>
          {t('lesson.moveUp')}
        </MenuItem>
        <MenuItem icon={icons.arrowDown} isDisabled={isLast} onAction={() => actions.move(1)}>
          {t('lesson.moveDown')}
        </MenuItem>
        <MenuSeparator />
        <MenuChoice
          title={t('lesson.sectionKind')}
          mode="single"
          value={[section.kind]}
          onChange={([kind]) =>
            kind && asStep(document, () => setField(document.edit, 'sections', section.id, 'kind', kind))
          }
          items={kinds}
        />
        <MenuSeparator />
        <MenuItem icon={icons.close} onAction={actions.remove}>
          {t('lesson.removeSection')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}

function useSectionActions({ section, index }: SectionBandProps) {
  const t = useT()
  const { clock } = useConnection()
  const { document, lessonId } = useLessonView()
  const words = useLessonWords()
  const { edit } = document
  const name = words.section(section)
  return {
    move(by: -1 | 1) {
      asStep(document, () => moveSection(edit, lessonId, section.id, index + by))
      announce(t('lesson.sectionMoved', { section: name }))
    },
    remove() {
      const step = asStep(document, () => setAside(edit, 'sections', section.id, clock.now()))
      const undo = () => step.takeBack(() => restoreRecord(edit, 'sections', section.id))
      showToast({ text: t('lesson.removed', { name }), action: { label: t('lesson.undo'), onAction: undo } })
    },
  }
}
