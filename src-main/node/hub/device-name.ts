import { hostname } from 'node:os'
import type { Settings } from '../store/settings.ts'

/** What this computer calls itself to colleagues, until its owner says otherwise. */
export const deviceNameOf = (settings: Settings): string =>
  (settings.get('deviceName') ?? hostname().split('.')[0] ?? '').slice(0, 80) || 'Computer'
