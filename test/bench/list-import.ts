import { webcrypto } from 'node:crypto'
import * as Y from 'yjs'
import { systemClock } from '../../shared/lib/clock.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { silentLog } from '../../shared/lib/log.ts'
import { err } from '../../shared/lib/result.ts'
import { openHost } from '../../src-main/node/host.ts'
import { largeList } from '../kit/large-list.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { median, ms, print, ratio, timed } from './figures.ts'

const ROUNDS = 7

/** A district's list of 600 items and 3,400 associations, from the file's bytes to rows on disk, against reading its
 *  JSON and writing it into a Yjs map. */
export async function benchListImport(): Promise<void> {
  const host = await ownHost()
  await host.call('team.start', { teamName: '6th Grade', school: 'Maple Ridge', grade: '6', myName: 'Ana' })
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = largeList(600, 3_400, round)
    const bytes = Buffer.from(text).toString('base64')
    floor.push(await timed(() => writeBare(text)))
    ours.push(await timed(() => bring(host, { fileName: 'list.json', bytes })))
  }
  await host.stop()
  print('A list of 600 standards and 3,400 associations comes in, against Yjs holding the same JSON')
  print(`  Common Prep ${ratio(median(ours), median(floor))} (${ms(median(ours))})`)
}

type Host = Awaited<ReturnType<typeof ownHost>>

async function bring(host: Host, file: { fileName: string; bytes: string }): Promise<void> {
  const answer = await host.call('frameworks.import', file)
  if (!answer.ok) throw new Error(`the list did not come in: ${JSON.stringify(answer.error)}`)
}

function writeBare(text: string): void {
  const read = JSON.parse(text) as Record<string, { identifier: string }[]>
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const part of ['CFItems', 'CFAssociations'])
      for (const each of read[part] ?? []) doc.getMap(part).set(each.identifier, each)
  })
  Y.encodeStateAsUpdate(doc)
}

async function ownHost() {
  const dataDir = tempDataDir()
  const opened = await openHost({
    version: 'bench',
    clock: systemClock,
    ids: createIds(webcrypto),
    log: silentLog,
    printer: {
      print: async () => err({ type: 'NoPrintEngine' }),
      available: async () => false,
      dispose: async () => {},
    },
    pageDir: dataDir,
    hubDefaults: { port: 0, network: false },
    dataDir,
  })
  if (!opened.ok) throw new Error(`the host did not open: ${JSON.stringify(opened.error)}`)
  return opened.value
}
