import type { HistoryChange, HistoryMoment, MergeReportGiven } from '../../../../shared/api/history-api.ts'
import type { Holder, PlaceOwner } from '../../../../shared/documents/history/place-owner.ts'

/** What a host tells of one unit, for screens. */

const DAY = 86_400_000
export const AT = Date.UTC(2026, 10, 21, 12)

export const tables: Holder = {
  kind: 'lesson',
  id: 'lesson02',
  title: { en: 'Ratio tables' },
  isAside: false,
}

const owner = (more: Partial<PlaceOwner>): PlaceOwner => ({
  holder: tables,
  part: null,
  what: 'title',
  detail: null,
  language: 'en',
  ...more,
})

const practice = owner({
  what: 'text',
  part: { kind: 'section', id: 's1', sectionKind: 'practice', title: {}, level: 'core' },
})

export const textOf = (text: string) => ({ kind: 'text' as const, text })

export const devonTouched = {
  memberId: 'memberdevon',
  name: 'Devon',
  isMe: false,
  edits: 12,
  holders: [{ holder: tables, places: 2 }],
}

export const moment: HistoryMoment = {
  ...devonTouched,
  from: 40,
  to: 52,
  startedAt: AT,
  endedAt: AT + 60_000,
}

export const changes: readonly HistoryChange[] = [
  {
    key: 'text:line/lesson02/title/en',
    kind: 'retitled',
    keys: ['text:line/lesson02/title/en'],
    place: { kind: 'text', name: 'line/lesson02/title/en' },
    owner: owner({}),
    before: textOf('Ratio tables'),
    after: textOf('Ratio tables and graphs'),
  },
  {
    key: 'field:lessons/lesson09/deletedAt',
    kind: 'added',
    keys: ['field:lessons/lesson09/place', 'text:line/lesson09/title/en'],
    place: { kind: 'field', root: 'lessons', record: 'lesson09', field: 'deletedAt' },
    owner: owner({
      holder: { kind: 'lesson', id: 'lesson09', title: { en: 'Unit rates' }, isAside: false },
      what: 'deletedAt',
      language: null,
    }),
    before: null,
    after: null,
  },
]

export const aReport = (more: Partial<MergeReportGiven['units'][number]> = {}): MergeReportGiven => ({
  id: 'report01',
  at: AT,
  since: AT - 18 * DAY,
  units: [
    {
      unitId: 'unit0001',
      title: { en: 'Ratios and rates' },
      people: [devonTouched],
      both: [
        {
          key: 'rich:cell/s1',
          place: { kind: 'rich', name: 'cell/s1' },
          owner: practice,
          base: textOf('Count the tiles.'),
          mine: textOf('Count the red tiles.'),
          theirs: textOf('Count the blue tiles.'),
          now: textOf('Count the red blue tiles.'),
          kept: null,
        },
      ],
      setAside: [],
      ...more,
    },
  ],
})
