import type * as Y from 'yjs'
import type { Edit } from '../../../shared/documents/edit.ts'
import type { StoredImage } from '../../../shared/documents/image/image.ts'
import type { Standard } from '../../../shared/domain/team/team.ts'

/** What bringing files in and out needs of the host. What `create`, `storeImage` and `addStandards` did is on
 *  disk when their promise resolves. */
export interface UnitDocuments {
  /** False until this computer has a team. */
  hasTeam(): boolean
  /** Units of the team that are not set aside. */
  list(): Promise<readonly string[]>
  /** Null when the team has no such unit. The document is for reading, and only until the next await. */
  read(unitId: string): Promise<Y.Doc | null>
  /** Makes a new unit document, lets `fill` write it, and adds the unit to the team. Resolves to its id. */
  create(fill: (edit: Edit) => void): Promise<string>
  /** Null when the picture is not here. */
  image(imageId: string): Promise<StoredImage | null>
  /** Keeps a picture under the SHA-256 of its bytes. */
  storeImage(imageId: string, image: StoredImage): Promise<void>
  standards(): Promise<readonly Standard[]>
  /** Adds standards; words only where the team has none. */
  addStandards(standards: readonly Standard[]): Promise<void>
}
