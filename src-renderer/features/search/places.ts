import type { SearchHit } from '../../../shared/api/planning-api.ts'

/** Where things are shown, as paths after `#`. */
export const unitPath = (unitId: string): string => `/unit/${unitId}`
export const lessonPath = (unitId: string, id: string): string => `/unit/${unitId}/sequence/${id}`
export const checkPath = (unitId: string, id: string): string => `/unit/${unitId}/checks/${id}`
export const standardPath = (code: string): string => `/standards/${encodeURIComponent(code)}`

/** Among ours, with the view of what was made of it. */
export const unpackedPath = (code: string): string => `/standards/view/unpacked/${encodeURIComponent(code)}`

/** Where a hit is shown. */
export function hitPath({ kind, unitId, id }: SearchHit): string {
  if (kind === 'unpacked') return unpackedPath(id)
  if (kind === 'standard' || unitId === null) return standardPath(id)
  switch (kind) {
    case 'unit':
      return unitPath(unitId)
    case 'lesson':
      return lessonPath(unitId, id)
    case 'check':
      return checkPath(unitId, id)
    case 'word':
      return `${unitPath(unitId)}/overview`
  }
}
