/** Depth of knowledge after Webb: recall, skill or concept, strategic thinking, extended thinking. */
export const DEPTHS = [1, 2, 3, 4] as const
export type Depth = (typeof DEPTHS)[number]
