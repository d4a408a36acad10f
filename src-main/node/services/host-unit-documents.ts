import { readImage, writeImage } from '../../../shared/documents/image/image.ts'
import { imageRoom, TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { addStandard, addUnitEntry } from '../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import type { HostParts } from '../host-parts.ts'
import type { UnitDocuments } from '../transfer/unit-documents.ts'

/** The host's own documents, as bringing files in and out needs them. */
export function createUnitDocuments({ library, edits, ids }: HostParts): UnitDocuments {
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  return {
    hasTeam: () => team().id !== '',
    list: async () => team().units.flatMap((unit) => (unit.deletedAt === null ? [unit.id] : [])),
    read: async (unitId) =>
      team().units.some((unit) => unit.id === unitId) ? library.read(unitRoom(unitId), (doc) => doc) : null,
    async create(fill) {
      const unitId = ids.next()
      edits.edit(unitRoom(unitId), fill)
      edits.edit(TEAM_ROOM, (edit) => addUnitEntry(edit, unitId))
      edits.commit()
      return unitId
    },
    async image(imageId) {
      const room = imageRoom(imageId)
      const image = library.has(room) ? library.read(room, readImage) : null
      return image?.ok ? image.value : null
    },
    async storeImage(imageId, image) {
      edits.edit(imageRoom(imageId), ({ doc }) => {
        if (!readImage(doc).ok) writeImage(doc, image)
      })
      edits.commit()
    },
    standards: async () => team().standards,
    async addStandards(standards) {
      edits.edit(TEAM_ROOM, (edit) => {
        for (const { code, wording } of standards) addStandard(edit, code, wording)
      })
      edits.commit()
    },
  }
}
