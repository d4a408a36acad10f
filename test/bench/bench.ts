import { benchColdStart, benchPacket } from './apps.ts'
import { print } from './figures.ts'
import { benchKeystroke } from './keystroke.ts'
import { benchOpenUnit, benchSearch } from './local.ts'

/** `npm run bench`: every figure is a ratio to something measured in the same run. Name parts to run only those. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  keystroke: benchKeystroke,
  open: benchOpenUnit,
  search: benchSearch,
  packet: benchPacket,
  start: benchColdStart,
}

const named = process.argv.slice(2)
for (const [name, run] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue
  await run()
  print('')
}
process.exit(0)
