import type { Band } from '../../../../shared/domain/standards/grade.ts'

/** A band as the message `map.grade` wants it. */
export const bandWord = (band: Band): string => (band === '' ? 'none' : band)
