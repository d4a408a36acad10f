import * as z from 'zod'
import { operation } from './contract.ts'
import { base64, tagged } from './values.ts'

/** Workbooks (.xlsx) as text, one sheet at a time. */
export const workbookApi = {
  /** Reads and writes nothing. `sheet` null is the first that has anything; names in any capitals. */
  'workbooks.read': operation({
    takes: z.object({ bytes: base64, sheet: z.string().max(200).nullable() }),
    gives: z.object({
      /** Those that have anything. */
      sheets: z.array(z.string()),
      sheet: z.string(),
      /** For `parse-table.ts`. */
      text: z.string(),
      /** Columns with numbers that are not whole: of these, 6.10 and 6.1 are the same. */
      decimals: z.array(z.number()),
    }),
    fails: z.union([
      tagged('TooLarge'),
      tagged('TooManyRows'),
      /** Neither an .xlsx nor one of the two below. */
      tagged('NotAWorkbook'),
      /** An .xls of before 2007. */
      tagged('OldWorkbook'),
      /** It has a password. */
      tagged('WorkbookLocked'),
      tagged('WorkbookDamaged'),
      /** Every sheet of it is empty. */
      tagged('NoStandards'),
      z.object({ type: z.literal('NoSuchSheet'), sheets: z.array(z.string()) }),
    ]),
  }),
}
