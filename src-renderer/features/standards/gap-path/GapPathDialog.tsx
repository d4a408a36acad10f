import { type ReactNode, useMemo, useState } from 'react'
import type { LanguageCode } from '../../../../shared/domain/planning/language.ts'
import { codeKey, isSameCode } from '../../../../shared/domain/standards/code.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { GapSteps } from './GapSteps.tsx'
import { type GapChoice, gapPlanOf } from './gap-plan.ts'
import { useBuildGapPath } from './use-build-gap-path.ts'

export interface GapPathDialogProps {
  /** Of the standard that the path leads to. */
  readonly code: string
  readonly unitId: string
  readonly languages: readonly LanguageCode[]
  /** Null until it is here. */
  readonly document: OpenDocument | null
  /** What the path is put before; null for the start of the unit. */
  readonly lessonId: string | null
  /** To choose the unit and the lesson, where they are not given. */
  readonly place?: ReactNode
  readonly onClose: () => void
}

/** As the team's list spells a code, which lessons and checks then name. */
function spellingOf(ours: readonly { readonly code: string }[]): (code: string) => string {
  const spelled = new Map(ours.map(({ code }) => [codeKey(code), code]))
  return (code) => spelled.get(codeKey(code)) ?? code
}

/** The earlier standards on the way to one, to tick: each becomes a gap lesson with a mini-check. */
export function GapPathDialog(props: GapPathDialogProps) {
  const { code, unitId, document, place, onClose } = props
  const t = useT()
  const ways = useQuery('standards.about', { code }, { isStill: true }).value
  const lessons = useQuery('lessons.list', { unitId }).value
  const ours = useQuery('standards.list', null).value
  const plan = useMemo(
    () => (ways === null || ours === null ? null : gapPlanOf(ways, spellingOf(ours))),
    [ways, ours],
  )
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null)
  const build = useBuildGapPath(props)

  const ticked = changed ?? plan?.suggested ?? new Set()
  const gaps = lessons?.filter((lesson) => lesson.unitId === unitId && lesson.kind === 'gap') ?? []
  const isThere = (choice: GapChoice) =>
    gaps.some((lesson) => lesson.standards.some((own) => isSameCode(own, choice.code)))
  const toAdd = plan?.choices.filter((choice) => ticked.has(choice.key) && !isThere(choice)) ?? []
  const add = () => {
    if (document === null) return
    build(document, toAdd)
    onClose()
  }
  const toggle = (key: string, isOn: boolean) =>
    setChanged(new Set(isOn ? [...ticked, key] : [...ticked].filter((each) => each !== key)))
  return (
    <Dialog
      title={t('gapPath.title', { code })}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="large"
      description={t('gapPath.lead')}
      closesOnOutside={changed === null}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={document === null || toAdd.length === 0} onPress={add}>
            {t('gapPath.add', { count: toAdd.length })}
          </Button>
        </>
      }
    >
      {place}
      {plan === null || lessons === null ? (
        <Skeleton lines={4} height="2.5rem" />
      ) : plan.choices.length === 0 ? (
        <p>{t('gapPath.nothing', { code })}</p>
      ) : (
        <GapSteps plan={plan} ticked={ticked} isThere={isThere} onToggle={toggle} />
      )}
    </Dialog>
  )
}
