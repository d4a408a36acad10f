import type { CSSProperties } from 'react'

/** How many columns a grid of this feature has, for its stylesheet. */
export const columns = (count: number): CSSProperties => ({ '--columns': count }) as CSSProperties
