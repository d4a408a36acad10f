import type { Trouble } from '../../../shared/api/shell.ts'
import type { Translator } from '../../messages/translator.ts'

/** A trouble as a teacher meets it. */
export interface TroubleWords {
  readonly title: string
  readonly text: string
  readonly steps: readonly string[]
  /** False where trying the same again cannot help. */
  readonly mayRetry: boolean
}

/** Every reason why the host does not open (`OpenHostError` in src-main/node/host.ts) or did not stay open. */
export type TroubleType =
  | 'NotAFolder'
  | 'FolderNotWritable'
  | 'ForeignFolder'
  | 'KeyMissing'
  | 'KeyDamaged'
  | 'InUse'
  | 'DatabaseDamaged'
  | 'DatabaseMissing'
  | 'ForeignDatabase'
  | 'NewerDatabase'
  | 'DiskFull'
  | 'HostStopped'

type Say = (t: Translator, trouble: Trouble) => Omit<TroubleWords, 'mayRetry'>

const words: Readonly<Record<TroubleType, Say>> = {
  NotAFolder: (t, trouble) => ({
    title: t('trouble.notAFolderTitle'),
    text: t('trouble.notAFolderText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.notAFolderMove'), t('trouble.otherFolder'), t('trouble.thenAgain')],
  }),
  FolderNotWritable: (t, trouble) => ({
    title: t('trouble.folderNotWritableTitle'),
    text: t('trouble.folderNotWritableText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.folderNotWritableDisk'), t('trouble.folderNotWritableAsk'), t('trouble.thenAgain')],
  }),
  ForeignFolder: (t, trouble) => ({
    title: t('trouble.foreignFolderTitle'),
    text: t('trouble.foreignFolderText', { path: fact(trouble, 'path'), found: fact(trouble, 'found') }),
    steps: [t('trouble.ownFolder')],
  }),
  KeyMissing: (t, trouble) => ({
    title: t('trouble.keyMissingTitle'),
    text: t('trouble.keyMissingText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.keyMoved'), t('trouble.keyBackup'), t('trouble.thenAgain'), t('trouble.rejoin')],
  }),
  KeyDamaged: (t, trouble) => ({
    title: t('trouble.keyDamagedTitle'),
    text: t('trouble.keyDamagedText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.keyBackup'), t('trouble.thenAgain'), t('trouble.rejoin')],
  }),
  DatabaseMissing: (t, trouble) => ({
    title: t('trouble.databaseMissingTitle'),
    text: t('trouble.databaseMissingText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.databaseMissingRestore'), t('trouble.thenAgain'), t('trouble.rejoin')],
  }),
  InUse: (t, trouble) => ({
    title: t('trouble.inUseTitle'),
    text: t('trouble.inUseText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.inUseClose'), t('trouble.inUseWait')],
  }),
  DatabaseDamaged: (t, trouble) => ({
    title: t('trouble.databaseDamagedTitle'),
    text: t('trouble.databaseDamagedText', { path: fact(trouble, 'path'), reason: fact(trouble, 'reason') }),
    steps: [t('trouble.databaseDamagedCopy'), t('trouble.databaseDamagedRestore'), t('trouble.rejoin')],
  }),
  ForeignDatabase: (t, trouble) => ({
    title: t('trouble.foreignDatabaseTitle'),
    text: t('trouble.foreignDatabaseText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.ownFolder')],
  }),
  NewerDatabase: (t, trouble) => ({
    title: t('trouble.newerDatabaseTitle'),
    text: t('trouble.newerDatabaseText', { path: fact(trouble, 'path'), version: fact(trouble, 'version') }),
    steps: [t('trouble.updateApp')],
  }),
  DiskFull: (t, trouble) => ({
    title: t('trouble.diskFullTitle'),
    text: t('trouble.diskFullText', { path: fact(trouble, 'path') }),
    steps: [t('trouble.diskFullRoom'), t('trouble.thenAgain')],
  }),
  HostStopped: (t, trouble) => ({
    title: t('trouble.hostStoppedTitle'),
    text: t('trouble.hostStoppedText', { code: fact(trouble, 'code') }),
    steps: [t('trouble.hostStoppedStep'), t('trouble.hostStoppedRestart')],
  }),
}

const needsAnotherStart: ReadonlySet<string> = new Set<TroubleType>([
  'ForeignFolder',
  'ForeignDatabase',
  'NewerDatabase',
])

/** What to say about a trouble; one of a newer host is named as it is. */
export function troubleWords(t: Translator, trouble: Trouble): TroubleWords {
  const known = Object.hasOwn(words, trouble.type) ? words[trouble.type as TroubleType] : null
  if (known) return { ...known(t, trouble), mayRetry: !needsAnotherStart.has(trouble.type) }
  return {
    title: t('trouble.unknownTitle'),
    text: t('trouble.unknownText', { type: trouble.type }),
    steps: [t('trouble.updateApp')],
    mayRetry: true,
  }
}

function fact(trouble: Trouble, name: string): string {
  const value = trouble[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '?'
}
