import type { UnpackedPart } from '../../../shared/documents/history/standards-owner.ts'
import { restoreRecord } from '../../../shared/documents/unit/actions.ts'
import { setUnpackedAside } from '../../../shared/documents/unpacked/actions.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import {
  useTeam,
  useTeamDocument,
  useUnit,
  useUnitDocument,
  useUnpacked,
  useUnpackedDocument,
} from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { icons } from '../../ui/icons.ts'
import { Meta } from '../../ui/Meta.tsx'
import { documentKind } from './document-kind.ts'
import type { PlaceWords } from './place-words.ts'
import styles from './ReportPage.module.css'
import type { UnitReport } from './ReportUnit.tsx'

export interface AsideCardProps {
  readonly unitId: string | null
  readonly aside: UnitReport['setAside'][number]
  readonly words: PlaceWords
}

/** Set aside by one, worked on by another: what happened to it, and the way back. */
export function AsideCard({ unitId, aside, words }: AsideCardProps) {
  const t = useT()
  const { owner, setAsideBy, places } = aside
  const isHolder = owner.part === null
  return (
    <li className={styles.card}>
      <p className={styles.place} dir="auto">
        {isHolder ? words.holder(owner.holder) : `${words.holder(owner.holder)} · ${words.place(owner)}`}
      </p>
      <p>{t('history.asideBoth', { by: setAsideBy, places })}</p>
      {documentKind(unitId) === 'unit' && unitId !== null && (
        <BackInUnit unitId={unitId} recordKey={aside.key} />
      )}
      {owner.holder.kind === 'standard' && owner.part?.kind === 'unpackedLine' && (
        <BackInUnpacked code={owner.holder.code} part={owner.part} />
      )}
      {owner.part?.kind === 'teamUnit' && <BackInTeam unitId={owner.part.id} />}
    </li>
  )
}

const ROOTS = ['lessons', 'checks', 'sections', 'tasks', 'items', 'variants', 'choices', 'words'] as const

/** `field:lessons/<id>/deletedAt` */
function recordOf(key: string) {
  const [, name, id = ''] = /^field:([a-z]+)\/([^/]+)\//.exec(key) ?? []
  const root = ROOTS.find((each) => each === name)
  return root ? { root, id } : null
}

function BackInUnit({ unitId, recordKey }: { readonly unitId: string; readonly recordKey: string }) {
  const document = useUnitDocument(unitId)
  const record = recordOf(recordKey)
  return document && record && <BringBack document={document} record={record} />
}

interface BringBackProps {
  readonly document: OpenDocument
  readonly record: NonNullable<ReturnType<typeof recordOf>>
}

function BringBack({ document, record: { root, id } }: BringBackProps) {
  // Drawn again with every change of the unit, also when a colleague brings it back.
  useUnit(document)
  const isAside =
    document.doc.getMap<{ get(field: string): unknown }>(root).get(id)?.get('deletedAt') !== undefined
  return (
    <WayBack
      isBack={!isAside}
      mayEdit={document.mayEdit}
      onPress={() => restoreRecord(document.edit, root, id)}
    />
  )
}

interface BackInUnpackedProps {
  readonly code: string
  readonly part: UnpackedPart
}

function BackInUnpacked({ code, part }: BackInUnpackedProps) {
  const document = useUnpackedDocument(code)
  return document && <BringBackLine document={document} part={part} />
}

function BringBackLine({
  document,
  part: { list, id },
}: Omit<BackInUnpackedProps, 'code'> & { readonly document: OpenDocument }) {
  const isAside = useUnpacked(document).setAside.some((line) => line.id === id)
  return (
    <WayBack
      isBack={!isAside}
      mayEdit={document.mayEdit}
      onPress={() => setUnpackedAside(document.edit, list, id, null)}
    />
  )
}

function BackInTeam({ unitId }: { readonly unitId: string }) {
  const document = useTeamDocument()
  return document && <BringBackUnit document={document} unitId={unitId} />
}

function BringBackUnit({ document, unitId }: { readonly document: OpenDocument; readonly unitId: string }) {
  const { call } = useConnection()
  const entry = useTeam(document).units.find(({ id }) => id === unitId)
  return (
    <WayBack
      isBack={entry?.deletedAt === null}
      mayEdit={document.mayEdit}
      onPress={() => void call('units.restore', { unitId })}
    />
  )
}

interface WayBackProps {
  readonly isBack: boolean
  readonly mayEdit: boolean
  readonly onPress: () => void
}

function WayBack({ isBack, mayEdit, onPress }: WayBackProps) {
  const t = useT()
  if (isBack) return <Meta icon={icons.done}>{t('history.broughtBack')}</Meta>
  if (!mayEdit) return null
  return (
    <Button size="small" icon={icons.restore} className={styles.action} onPress={onPress}>
      {t('history.bringBack')}
    </Button>
  )
}
