import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Which folders this run lives in. The team's data and Chromium's own files never share one folder,
 *  and the second is inside the first when a folder was named, so each data folder has its own app. */
export interface Places {
  readonly dataDir: string
  readonly profileDir: string
}

const PROFILE = 'window'

/** `--data DIR` names the data folder; without it, the team lives beside the app's own files. */
export function readPlaces(argv: readonly string[]): Places {
  const named = namedFolder(argv)
  if (!named) {
    const profileDir = app.getPath('userData')
    return { dataDir: join(profileDir, 'team'), profileDir }
  }
  const dataDir = resolve(named)
  return { dataDir, profileDir: profileInside(dataDir) }
}

function namedFolder(argv: readonly string[]): string | undefined {
  const joined = argv.find((word) => word.startsWith('--data='))
  if (joined) return joined.slice('--data='.length)
  return argv.includes('--data') ? argv[argv.indexOf('--data') + 1] : undefined
}

/** A folder nobody can write to still gets a window, in which the host then says what is wrong; so does a
 *  folder full of somebody's other things, in which nothing of ours may appear. */
function profileInside(dataDir: string): string {
  const profileDir = join(dataDir, PROFILE)
  try {
    mkdirSync(dataDir, { recursive: true })
    if (!isEmptyOrOurs(dataDir)) return elsewhere()
    mkdirSync(profileDir, { recursive: true })
    return profileDir
  } catch {
    return elsewhere()
  }
}

function isEmptyOrOurs(dataDir: string): boolean {
  const names = readdirSync(dataDir)
  return names.length === 0 || names.includes(PROFILE) || names.includes('team.db')
}

const elsewhere = (): string => mkdtempSync(join(tmpdir(), 'common-prep-'))
