import { TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readCell, readUnit } from '../../../shared/documents/unit/read.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { isLevel, type LevelId } from '../../../shared/domain/planning/level.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { packetWords } from '../../../shared/packets/packet-words.ts'
import type { Library } from '../library/library.ts'
import { imageDataUrl } from '../packets/image-data-url.ts'
import type { Shared } from './guest-html.ts'
import type { GuestWords } from './guest-words.ts'
import { planPage } from './plan-page.ts'

/** The plans themselves, as pages. Of everything the team has, only the units that are asked for are opened. */
export interface Plans {
  /** Of these units, those that the team still has, with their titles. */
  list(units: readonly string[], words: GuestWords): readonly Shared[]
  /** Null when the team has set it aside. */
  page(unitId: string, choice: PlanChoice, words: GuestWords): string | null
}

export interface PlanChoice {
  readonly level: string | null
  readonly language: string | null
}

/** One page for everybody who asks within this time: making one takes some 20 ms of the host. */
const SAME_FOR_MS = 2_000
const MOST_PAGES = 100

export function createPlans({ library, clock }: { library: Library; clock: Clock }): Plans {
  const made = new Map<string, { readonly at: number; readonly html: string }>()
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  const isHere = (unitId: string) =>
    team().units.some(({ id, deletedAt }) => id === unitId && deletedAt === null)

  function make(unitId: string, choice: PlanChoice, words: GuestWords): string {
    return library.read(unitRoom(unitId), (doc) => {
      const { unit } = readUnit(doc, unitId)
      const { school, levelNames } = team()
      const level: LevelId = isLevel(choice.level) ? choice.level : 'core'
      const asked = choice.language ?? words.language
      const language = unit.languages.includes(asked) ? asked : unit.baseLanguage
      const packet = packetWords(language)
      const source = {
        unit,
        order: { edition: 'teacher' as const, level, language, paper: 'letter' as const },
        team: { name: '', school },
        levelName: levelNames[level] ?? packet.teacher.levels[level],
        cell: (name: string) => readCell(doc, name),
        imageUrl: (imageId: string) => imageDataUrl(library, imageId),
        assets: { css: '' },
        words: packet,
      }
      return planPage({ source, words, levelNames })
    })
  }

  return {
    list: (units, words) =>
      units.filter(isHere).map((unitId) => {
        const { unit } = library.read(unitRoom(unitId), (doc) => readUnit(doc, unitId))
        return { unitId, title: lineIn(unit.title, words.language, unit.baseLanguage) || words.untitled }
      }),
    page(unitId, choice, words) {
      if (!isHere(unitId)) return null
      const key = `${unitId} ${choice.level?.slice(0, 10)} ${choice.language?.slice(0, 40)} ${words.language}`
      const known = made.get(key)
      if (known && Math.abs(clock.now() - known.at) < SAME_FOR_MS) return known.html
      if (made.size >= MOST_PAGES) made.clear()
      const html = make(unitId, choice, words)
      made.set(key, { at: clock.now(), html })
      return html
    },
  }
}
