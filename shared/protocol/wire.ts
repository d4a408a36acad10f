/** What travels on a room's socket: y-websocket's own messages (0 sync, 1 awareness, 2 auth, 3 query awareness;
 *  y-protocols PROTOCOL.md) and these of ours, sent only to a guest that offered `SUBPROTOCOL`.
 *
 *  History: 1 first. */
export const PROTOCOL_VERSION = 1

/** Offered by our own clients next to a ticket; a stock client offers the ticket alone. */
export const SUBPROTOCOL = `common-prep-${PROTOCOL_VERSION}`

/** Tickets travel as a WebSocket subprotocol, `ticket.<text>`, never in an address. */
export const TICKET_PREFIX = 'ticket.'

export const Y_SYNC = 0
export const Y_AWARENESS = 1
export const Y_AUTH = 2
export const Y_QUERY_AWARENESS = 3

/** Host to guest: varuint n. The first n document updates that came over this socket are on disk. */
export const SAVED = 100

/** Host to guest: varstring reason. An update was not taken, and why. */
export const REFUSED = 101

export type RefusalReason = 'readOnly' | 'tooLarge' | 'malformed' | 'diskFull'

/** WebSocket close codes. y-websocket does not reconnect after 4400-4499. */
export const CLOSE = {
  goingAway: 1001,
  badTicket: 4401,
  mayNot: 4403,
  noSuchRoom: 4404,
  /** The host gave the document up after a failure; reconnect and load it again. */
  reload: 4500,
  /** What this guest holds must not come back: begin with an empty replica. */
  reset: 4501,
} as const

/** Largest single message a host takes. */
export const MAX_MESSAGE_BYTES = 8 * 1024 * 1024

/** Sync sub-messages that carry document changes (y-protocols: step 1 asks, step 2 and update tell). */
export const SYNC_STEP_1 = 0
export const SYNC_STEP_2 = 1

/** True for a frame that can change the document: these are what `SAVED` counts. */
export const carriesChange = (frame: Uint8Array): boolean => frame[0] === Y_SYNC && frame[1] !== SYNC_STEP_1
