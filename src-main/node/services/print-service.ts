import { TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readCell, readUnit } from '../../../shared/documents/unit/read.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { imageDataUrl } from '../packets/image-data-url.ts'
import type { Handlers } from './serve-rpc.ts'

/** From a unit as it is now to its packet on paper. */
export function servePrinting({ library, printer }: HostParts): Pick<Handlers, 'packets.make'> {
  return {
    'packets.make': async ({ unitId, ...order }, { signal, progress }) => {
      // The PDF tools take long to load, and most starts never print.
      const [{ makePacket }, { packetAssets }] = await Promise.all([
        import('../packets/make-packet.ts'),
        import('../packets/packet-assets.ts'),
      ])
      const team = library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
      if (!team.units.some((unit) => unit.id === unitId)) return err({ type: 'NoSuchUnit' })
      const opened = library.open(unitRoom(unitId))
      try {
        const made = await makePacket({
          unit: readUnit(opened.doc, unitId).unit,
          order,
          team: { name: team.isSample ? '' : team.name, school: team.school },
          levelName: team.levelNames[order.level],
          cell: (name) => readCell(opened.doc, name),
          imageUrl: (imageId) => imageDataUrl(library, imageId),
          printer,
          assets: packetAssets(),
          onProgress: progress,
          signal,
        })
        if (!made.ok)
          return made.error.type === 'Cancelled'
            ? err({ type: 'PrintFailed', reason: 'cancelled' })
            : err(made.error)
        const { pdf, problems, ...facts } = made.value
        return ok({ ...facts, problems: [...problems], pdf: Buffer.from(pdf).toString('base64') })
      } finally {
        opened.release()
      }
    },
  }
}
