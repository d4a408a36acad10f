import { useMemo } from 'react'
import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { LevelId } from '../../../shared/domain/planning/level.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { useKept } from '../../ui/use-kept.ts'
import { useIsNarrow, useMedia } from '../../ui/use-media.ts'
import { fittingLevels, parseLevels, toggleLevel } from './shown-levels.ts'

/** How this teacher looks at lessons. Kept on this computer, never shared. */
export interface LessonLook {
  readonly language: LanguageCode
  readonly setLanguage: (language: LanguageCode) => void
  readonly levels: readonly LevelId[]
  readonly mostLevels: number
  readonly toggle: (level: LevelId) => void
  readonly isBeside: boolean
  readonly setBeside: (isBeside: boolean) => void
  readonly areTasksOpen: boolean
  readonly setTasksOpen: (isOpen: boolean) => void
}

const KEY = 'common-prep.lesson'

export function useLessonLook(unit: Pick<Unit, 'id' | 'baseLanguage' | 'languages'>): LessonLook {
  const mostLevels = useMostLevels()
  const isLow = useMedia(LOW)
  const [asked, setLanguage] = useKept(`${KEY}.language.${unit.id}`, unit.baseLanguage)
  const [chosen, setChosen] = useKept(`${KEY}.levels`, '')
  const [beside, setBeside] = useKept(`${KEY}.beside`, 'yes')
  const [tasks, setTasks] = useKept(`${KEY}.tasks`, isLow ? 'closed' : 'open')
  const language = unit.languages.includes(asked) ? asked : unit.baseLanguage
  return useMemo(() => {
    const levels = fittingLevels(parseLevels(chosen), mostLevels)
    return {
      language,
      setLanguage,
      levels,
      mostLevels,
      toggle: (level) => setChosen(toggleLevel(levels, level, mostLevels).join(',')),
      isBeside: beside === 'yes',
      setBeside: (isBeside) => setBeside(isBeside ? 'yes' : 'no'),
      areTasksOpen: tasks === 'open',
      setTasksOpen: (isOpen) => setTasks(isOpen ? 'open' : 'closed'),
    }
  }, [language, chosen, mostLevels, beside, tasks, setLanguage, setChosen, setBeside, setTasks])
}

// In rem, so that zoomed text counts as less room.
const PHONE = '(width < 40rem)'
// On a low screen the lesson's own text comes first; the tasks are a press away.
const LOW = '(height < 50rem)'

function useMostLevels(): number {
  const isNarrow = useIsNarrow()
  const isPhone = useMedia(PHONE)
  return isPhone ? 1 : isNarrow ? 2 : 3
}
