import { loadavg } from 'node:os'
import { benchColdStart, benchPacket } from './apps.ts'
import { benchCatchUp } from './catch-up.ts'
import { benchColdJoin } from './cold-join.ts'
import { benchFanOut } from './fan-out.ts'
import { print } from './figures.ts'
import { benchKeystroke } from './keystroke.ts'
import { benchListImport } from './list-import.ts'
import { benchOpenUnit, benchSearch, benchStandards } from './local.ts'
import { benchManyRooms } from './many-rooms.ts'
import { benchPowerCut } from './power-cut.ts'

/** `npm run bench`: every figure is a ratio to something measured in the same run. Name parts to run only those. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  keystroke: benchKeystroke,
  fanout: benchFanOut,
  join: benchColdJoin,
  catchup: benchCatchUp,
  memory: benchManyRooms,
  powercut: benchPowerCut,
  open: benchOpenUnit,
  search: benchSearch,
  standards: benchStandards,
  import: benchListImport,
  packet: benchPacket,
  start: benchColdStart,
}

const named = process.argv.slice(2)
for (const [name, run] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue
  await run()
  print(`  (load average ${loadavg()[0]?.toFixed(1)})\n`)
}
process.exit(0)
