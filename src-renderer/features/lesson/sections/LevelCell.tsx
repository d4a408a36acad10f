import type { LevelId } from '../../../../shared/domain/planning/level.ts'
import type { Section, Variant } from '../../../../shared/domain/planning/unit.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { cellState } from '../cell-state.ts'
import { useLessonView } from '../LessonView.tsx'
import { useLessonWords } from '../lesson-words.ts'
import styles from './LevelCell.module.css'
import { StandInCell } from './StandInCell.tsx'
import { TextCell } from './TextCell.tsx'
import { type CellActions, useCellActions } from './use-cell-actions.ts'

export interface LevelCellProps {
  readonly section: Section
  readonly level: LevelId
}

/** One cell: its own text, two versions of it, or what stands in until it has one. */
export function LevelCell({ section, level }: LevelCellProps) {
  const { unit, language } = useLessonView()
  const actions = useCellActions(section, level)
  const words = useLessonWords()
  const label = words.cell(section, level, language)
  const state = cellState(section, { level, language, baseLanguage: unit.baseLanguage })
  switch (state.type) {
    case 'own':
      return (
        <TextCell variant={state.variant} label={label}>
          {!state.isRoot && (
            <OwnMenu
              section={section}
              level={level}
              variant={state.variant}
              label={label}
              actions={actions}
            />
          )}
        </TextCell>
      )
    case 'versions':
      return <Versions versions={state.versions} label={label} actions={actions} />
    case 'sameAsCore':
    case 'notWritten':
      return <StandInCell state={state} level={level} label={label} actions={actions} />
  }
}

interface OwnMenuProps extends LevelCellProps {
  readonly variant: Variant
  readonly label: string
  readonly actions: CellActions
}

function OwnMenu({ section, level, variant, label, actions }: OwnMenuProps) {
  const t = useT()
  const { languageName } = useFormats()
  const { unit, language, document } = useLessonView()
  const words = useLessonWords()
  if (!document.mayEdit) return null
  const core = words.level('core')
  const isBase = language === unit.baseLanguage
  const coreText = section.variants.find((each) => each.level === 'core' && each.language === language)
  return (
    <span className={styles.menu}>
      <MenuTrigger>
        <IconButton icon={icons.more} size="small" label={t('lesson.cellMenu', { cell: label })} />
        <Menu placement="bottom end">
          {level !== 'core' && coreText && !coreText.isEmpty && (
            <MenuItem icon={icons.copy} onAction={() => actions.addCoreText(variant, coreText)}>
              {t('lesson.copyFromCore', { core })}
            </MenuItem>
          )}
          <MenuItem icon={isBase ? icons.undo : icons.close} onAction={() => actions.remove(variant)}>
            {isBase
              ? t('lesson.backToCore', { core })
              : t('lesson.removeText', { language: languageName(language) })}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </span>
  )
}

interface VersionsProps {
  readonly versions: readonly Variant[]
  readonly label: string
  readonly actions: CellActions
}

function Versions({ versions, label, actions }: VersionsProps) {
  const t = useT()
  const { number } = useFormats()
  return (
    <fieldset className={styles.versions} aria-label={`${t('lesson.twoVersions')}: ${label}`}>
      <p className={styles.why}>
        <strong>{t('lesson.twoVersions')}</strong> {t('lesson.twoVersionsHint')}
      </p>
      {versions.map((version, index) => (
        <div key={version.id} className={styles.version}>
          <div className={styles.versionHead}>
            <span>{t('lesson.version', { number: number(index + 1) })}</span>
            <Button
              size="small"
              variant="quiet"
              icon={icons.archive}
              onPress={() => actions.setVersionAside(version)}
            >
              {t('lesson.setAsideVersion')}
            </Button>
          </div>
          <TextCell
            variant={version}
            label={t('lesson.versionLabel', { cell: label, number: number(index + 1) })}
          />
        </div>
      ))}
      <Button icon={icons.check} onPress={() => actions.join(versions)}>
        {t('lesson.joinVersions')}
      </Button>
    </fieldset>
  )
}
