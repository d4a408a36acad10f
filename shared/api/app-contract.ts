import * as z from 'zod'
import { bundleApi, guestApi } from './bundle-api.ts'
import type { Contract } from './contract.ts'
import { historyApi } from './history-api.ts'
import { ownListsApi } from './own-lists-api.ts'
import { ownerApi } from './owner-api.ts'
import { packetsApi } from './packets-api.ts'
import { planningApi } from './planning-api.ts'
import { standardsApi } from './standards-api.ts'
import { teamApi } from './team-api.ts'
import { workbookApi } from './workbook-api.ts'

/** Everything a window may ask its host. */
export const appContract = {
  ...teamApi,
  ...bundleApi,
  ...guestApi,
  ...planningApi,
  ...standardsApi,
  ...ownListsApi,
  ...historyApi,
  ...packetsApi,
  ...workbookApi,
  ...ownerApi,
} satisfies Contract
export type AppContract = typeof appContract

/** What the host tells without being asked: which kind of thing to ask for again. */
export const news = z.object({ type: z.enum(['status', 'planning']) })
export type News = z.output<typeof news>
