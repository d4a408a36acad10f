import type { RemoteInfo } from 'node:dgram'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import { trySync } from '../../../shared/lib/result.ts'
import { type FoundHub, type Heard, readAnnouncement, SERVICE_NAME } from './found-hub.ts'
import { keepMulticast, type Mdns, type Multicast, type MulticastDeps } from './multicast.ts'

/** Hubs that say they are on this network: hints for a list that a teacher reads, never a reason to connect. The own
 *  hub is among them. */
export interface Browsing extends Multicast {
  /** The latest first. */
  found(): readonly FoundHub[]
  onChange(listener: () => void): () => void
  /** Asks once more; it asks by itself every 20 seconds. */
  look(): void
}

export type BrowseDeps = Pick<MulticastDeps, 'clock' | 'place' | 'networkChanges'>

const MOST_FOUND = 32
// Whoever invents hubs from one computer fills a corner of the list, not the list.
const MOST_OF_ONE_ADDRESS = 4
const ASK_EVERY_MS = 20_000
/** Three questions without an answer. */
const KEPT_MS = 65_000
const TELL_WITHIN_MS = 100

export function browseForHubs(deps: BrowseDeps): Browsing {
  const { clock, place } = deps
  const list = createFoundList()
  const changes = createEmitter<void>()
  let mdns: Mdns | null = null
  let telling: NodeJS.Timeout | null = null

  /** A flood is one change. */
  function tell(): void {
    telling ??= setTimeout(() => {
      telling = null
      changes.emit()
    }, TELL_WITHIN_MS).unref()
  }

  function look(): void {
    if (list.expire(clock.now())) tell()
    // A socket that just broke throws; it is opened anew and asks then.
    trySync(
      () => mdns?.query(SERVICE_NAME, 'PTR'),
      () => null,
    )
  }

  const multicast = keepMulticast({
    ...deps,
    opened(wire) {
      mdns = wire.mdns
      mdns.on('response', (packet: unknown, from: RemoteInfo) => {
        const heard = readAnnouncement(packet, from, place?.port ?? 5353)
        if (heard && list.take(heard, clock.now())) tell()
      })
      look()
    },
  })
  const asking = setInterval(look, ASK_EVERY_MS).unref()

  return {
    found: () => list.at(clock.now()),
    onChange: changes.on,
    look,
    async stop() {
      clearInterval(asking)
      if (telling) clearTimeout(telling)
      mdns = null
      await multicast.stop()
    },
  }
}

/** Capped, oldest out, each entry with an end. Exported for the tests of its limits. */
export function createFoundList() {
  /** In the order heard. The pin is part of the key: a lie about an address stands beside the truth, not over it. */
  const entries = new Map<string, FoundHub & { readonly until: number }>()

  function remove(keys: readonly string[]): boolean {
    for (const key of keys) entries.delete(key)
    return keys.length > 0
  }

  const keysWhere = (matches: (entry: FoundHub & { readonly until: number }) => boolean): string[] =>
    [...entries].filter(([, entry]) => matches(entry)).map(([key]) => key)

  function put(hub: FoundHub, now: number): boolean {
    const key = `${hub.address}:${hub.port}:${hub.pinStart}`
    const isKnown = entries.delete(key)
    entries.set(key, { ...hub, until: now + KEPT_MS })
    const ofSame = keysWhere(({ address }) => address === hub.address)
    remove(ofSame.slice(0, Math.max(0, ofSame.length - MOST_OF_ONE_ADDRESS)))
    remove([...entries.keys()].slice(0, Math.max(0, entries.size - MOST_FOUND)))
    return !isKnown
  }

  return {
    /** Whether anything changed but its freshness. */
    take(heard: Heard, now: number): boolean {
      if (heard.type === 'here') return put(heard.hub, now)
      return remove(
        keysWhere((entry) => entry.address === heard.address && entry.pinStart === heard.pinStart),
      )
    },
    expire: (now: number): boolean => remove(keysWhere(({ until }) => until <= now)),
    at: (now: number): readonly FoundHub[] =>
      [...entries.values()]
        .filter(({ until }) => until > now)
        .map(({ address, port, pinStart }) => ({ address, port, pinStart }))
        .reverse(),
  }
}
