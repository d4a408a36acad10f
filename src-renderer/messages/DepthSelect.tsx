import { DEPTHS, type Depth } from '../../shared/domain/standards/depth.ts'
import { Select } from '../ui/Select.tsx'
import { useT } from './use-t.ts'

export interface DepthSelectProps {
  readonly depth: Depth | null
  readonly onChange: (depth: Depth | null) => void
  /** Heard, not seen: whose depth it is. */
  readonly label: string
  /** Who may not choose reads it, where there is something to read. */
  readonly mayEdit: boolean
  readonly className?: string | undefined
}

/** How deep a target, a lesson or a question goes (DOK 1-4). */
export function DepthSelect({ depth, onChange, label, mayEdit, className }: DepthSelectProps) {
  const t = useT()
  if (!mayEdit) return depth === null ? null : <DepthWord depth={depth} className={className} />
  const items = [
    { id: 'none', label: t('depth.none'), description: t('depth.noneHint') },
    ...DEPTHS.map((each) => ({
      ...{ id: String(each), label: t('depth.dok', { depth: each }) },
      description: t(`depth.dok${each}`),
    })),
  ]
  return (
    <Select
      className={className}
      label={label}
      isLabelHidden
      variant="quiet"
      value={depth === null ? 'none' : String(depth)}
      onChange={(id) => onChange(DEPTHS.find((each) => String(each) === id) ?? null)}
      items={items}
    />
  )
}

function DepthWord({ depth, className }: { readonly depth: Depth; readonly className: string | undefined }) {
  const t = useT()
  return (
    <span className={className} title={t(`depth.dok${depth}`)}>
      {t('depth.dok', { depth })}
    </span>
  )
}
