/** Sheets of paper when both sides are printed. */
export const sheetsOf = (pages: number): number => Math.ceil(pages / 2)
