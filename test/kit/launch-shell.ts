import type { Page } from 'playwright'
import { openChromium } from './chromium-shell.ts'
import { openElectron } from './electron-shell.ts'

/** The app as a teacher has it in front of them, in either shell. A journey does not know which one it is in:
 *  COMMON_PREP_SHELL says, or `shell` where a journey is about one of them. */
export interface Shell {
  readonly page: Page
  /** Starts a download (such as "Save as PDF") and gives back the saved file's path. */
  download(start: () => Promise<void>): Promise<string>
  /** Pastes where the caret is what another program copied. */
  paste(text: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Leaves as a teacher leaves: the host closes its data first. */
  close(): Promise<void>
  /** Pulls the plug: nothing in the app gets to say goodbye. */
  kill(): Promise<void>
}

export interface LaunchSettings {
  readonly dataDir: string
  readonly shell?: ShellName
  /** The language of the machine. */
  readonly locale?: string
  /** How far its clock is ahead of this machine's. */
  readonly aheadMs?: number
}

export type ShellName = 'electron' | 'chromium'

/** Chromium unless told otherwise: it needs no display. */
export const shellName = (): ShellName =>
  process.env.COMMON_PREP_SHELL === 'electron' ? 'electron' : 'chromium'

export function launchShell({
  dataDir,
  shell = shellName(),
  locale = 'en-US',
  aheadMs = 0,
}: LaunchSettings): Promise<Shell> {
  return shell === 'electron'
    ? openElectron({ dataDir, locale, aheadMs })
    : openChromium({ dataDir, locale, aheadMs })
}
