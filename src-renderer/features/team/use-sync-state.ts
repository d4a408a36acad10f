import { useEffect, useState } from 'react'
import type { Status } from '../../../shared/api/team-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import type { SavedState } from '../../connection/saved-meter.ts'
import { useHostState, useSaved } from '../../connection/use-saved.ts'
import { type SyncState, syncStateOf } from './sync-state.ts'

/** How it stands with disk and colleagues, for the sync card. */
export function useSyncState(status: Status): SyncState {
  const { clock } = useConnection()
  const host = useHostState()
  const saved = useCalmly(useSaved())
  const isStuck = useLasts(saved === 'notSaved', STUCK_AFTER_MS)
  const peak = usePeak(status)
  const unshared = useUnshared(status, saved)
  useTicks(status.sharing.type === 'joined' && status.sharing.state === 'catchingUp')
  return syncStateOf({ status, saved, host, isStuck, peak, unshared, now: clock.now() })
}

const STUCK_AFTER_MS = 5_000
const CALM_MS = 500
const TICK_MS = 1_000

/** "Saving" is said at once, "saved" only when it has been true for a moment: the card does not flicker with
 *  every key, and never says more than is on disk. */
function useCalmly(state: SavedState): SavedState {
  const [shown, setShown] = useState(state)
  if (state !== 'saved' && shown !== state) setShown(state)
  useEffect(() => {
    const timer = setTimeout(() => setShown(state), CALM_MS)
    return () => clearTimeout(timer)
  }, [state])
  return state === 'saved' ? shown : state
}

function useLasts(isSo: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setLasts(true), ms)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [isSo, ms])
  return isSo && lasts
}

/** The most that waited since this computer was last in step: "34 of 210" needs its 210. */
function usePeak({ sharing }: Status): number {
  const waiting = sharing.type === 'joined' && sharing.state === 'catchingUp' ? sharing.waiting : 0
  const [peak, setPeak] = useState(0)
  const next = waiting === 0 ? 0 : Math.max(peak, waiting)
  if (next !== peak) setPeak(next)
  return next
}

/** How many changes wait to be shared, asked again after each that was saved while the team is out of reach. */
function useUnshared({ sharing }: Status, saved: SavedState): number {
  const { call } = useConnection()
  const isApart = sharing.type === 'joined' && (sharing.state === 'away' || sharing.state === 'connecting')
  const [unshared, setUnshared] = useState(0)
  useEffect(() => {
    if (!isApart || saved !== 'saved') return
    let isCurrent = true
    void call('team.sync', null).then((answer) => {
      if (!isCurrent || !answer.ok) return
      setUnshared(answer.value.waiting.reduce((sum, { edits }) => sum + edits, 0))
    })
    return () => {
      isCurrent = false
    }
  }, [call, isApart, saved])
  return isApart ? unshared : 0
}

/** Renders again every second while something that depends on the time is in view. */
export function useTicks(isOn: boolean): void {
  const [, setTick] = useState(0)
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => setTick((tick) => tick + 1), TICK_MS)
    return () => clearInterval(timer)
  }, [isOn])
}
