import { lineIn } from '../../../shared/domain/planning/language.ts'
import type { LevelId } from '../../../shared/domain/planning/level.ts'
import type { Lesson, Section } from '../../../shared/domain/planning/unit.ts'
import { levelName } from '../../messages/level-name.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { useLessonView } from './LessonView.tsx'

/** What levels, sections and cells are called on this screen and aloud. */
export interface LessonWords {
  readonly level: (level: LevelId) => string
  readonly section: (section: Section) => string
  /** "Practice, Core", with the language where it is not the unit's own. */
  readonly cell: (section: Section, level: LevelId, language: string) => string
  readonly lesson: (lesson: Lesson) => string
}

export function useLessonWords(): LessonWords {
  const t = useT()
  const { languageName } = useFormats()
  const { unit, team, language } = useLessonView()
  const level = (id: LevelId) => levelName(t, team.levelNames, id)
  const section = (each: Section) =>
    lineIn(each.title, language, unit.baseLanguage) || t(`lesson.${each.kind}`)
  return {
    level,
    section,
    cell(each, id, inLanguage) {
      const names = { section: section(each), level: level(id) }
      return inLanguage === unit.baseLanguage
        ? t('lesson.cellLabel', names)
        : t('lesson.cellLabelIn', { ...names, language: languageName(inLanguage) })
    },
    lesson: (each) => lineIn(each.title, unit.baseLanguage) || t('lesson.untitled'),
  }
}

/** One, two or three dots. */
export const dotsOf = (level: LevelId): 1 | 2 | 3 => DOTS[level]

const DOTS = { support: 1, core: 2, extend: 3 } as const
