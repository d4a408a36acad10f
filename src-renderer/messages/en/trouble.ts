export const trouble = {} as const
