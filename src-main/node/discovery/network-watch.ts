import { networkInterfaces } from 'node:os'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import { trySync } from '../../../shared/lib/result.ts'

/** Notices that this computer came to another network, woke up, or lost it. No system tells this the same way, so
 *  its addresses are read every two seconds: 50 microseconds each time. */
export interface NetworkWatch {
  addresses(): readonly OwnAddress[]
  /** The listener is called after a change, with what holds now. Returns the function that removes it. */
  onChange(listener: (addresses: readonly OwnAddress[]) => void): () => void
  /** Reads at once, for when the shell says that the computer woke up. */
  look(): void
  dispose(): void
}

export interface OwnAddress {
  readonly address: string
  readonly netmask: string
  readonly family: 'IPv4' | 'IPv6'
}

export interface NetworkWatchOptions {
  readonly read?: () => readonly OwnAddress[]
  readonly everyMs?: number
}

const EVERY_MS = 2_000

export function createNetworkWatch(options: NetworkWatchOptions = {}): NetworkWatch {
  const { read = readOwnAddresses, everyMs = EVERY_MS } = options
  const changes = createEmitter<readonly OwnAddress[]>()
  let known = look() ?? []
  const timer = setInterval(compare, everyMs)
  timer.unref()

  /** Null where the system does not answer, as some do on their way to sleep. */
  function look(): readonly OwnAddress[] | null {
    const seen = trySync(read, () => null)
    return seen.ok ? seen.value : null
  }

  function compare(): void {
    const seen = look()
    if (seen === null || nameOf(seen) === nameOf(known)) return
    known = seen
    changes.emit(known)
  }

  return {
    addresses: () => known,
    onChange: changes.on,
    look: compare,
    dispose: () => clearInterval(timer),
  }
}

/** The addresses by which others can reach this computer: neither loopback nor what it gave itself. */
export function readOwnAddresses(): readonly OwnAddress[] {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, address }) => !internal && !/^(169\.254\.|fe80:)/i.test(address))
    .map(({ address, netmask, family }) => ({ address, netmask, family }))
}

const nameOf = (addresses: readonly OwnAddress[]): string =>
  addresses
    .map(({ address, netmask }) => `${address}/${netmask}`)
    .sort()
    .join()
