import { MAX_IMAGE_BYTES } from '../../../shared/documents/image/image.ts'

/** How much anybody outside may ask of this host, every number in one place with its unit and its reason. */

const KIB = 1024
const MIB = 1024 * KIB

/** What a listening socket grants before and after it knows who speaks. */
export const SOCKET_LIMITS = {
  /** Sockets from one address: a staff room behind one router is 12 computers with 4 sockets, and a few. */
  socketsPerAddress: 64,
  /** Milliseconds for TLS and the upgrade: long for a slow line, not for who never means to finish. */
  handshakeMs: 10_000,
  /** Milliseconds to say who one is. Our own clients say it in the upgrade. */
  authenticateMs: 5_000,
  /** Bytes before we know who speaks: a few requests, no more. */
  bytesBeforeAuth: 16 * KIB,
  /** Milliseconds for whoever was sent away to say goodbye, too: an attacker never does. */
  goodbyeMs: 1_000,
  /** Bytes a reader may leave unread; he is then dropped and catches up by state vector. */
  waitingBytes: 4 * MIB,
} as const

/** What one connection may send over time. A fast typist sends some ten messages a second. */
export const RATE_LIMITS = {
  /** Messages a second, and how many at once after a pause: joining a room asks, answers and greets. */
  messagesPerSecond: 30,
  messageBurst: 120,
  /** Bytes a second, and how many at once: the burst lets a first sync of a large unit through. */
  bytesPerSecond: 256 * KIB,
  byteBurst: 2 * MIB,
  /** Milliseconds a sender may be made to wait in one go. Debt beyond it is a flood: an honest client that is
   *  read more slowly simply gathers its edits, so it never owes more than a burst (8 s). */
  longestWaitMs: 10_000,
  /** A sender who was over his rate this long without one quiet moment is a flood too, however small. */
  longestExcessMs: 60_000,
} as const

/** The same for the control channel, on which a guest says hello and passes on a few lines of the membership log. */
export const CONTROL_RATES = {
  ...RATE_LIMITS,
  messagesPerSecond: 5,
  messageBurst: 60,
  bytesPerSecond: 64 * KIB,
  byteBurst: 4 * MIB,
} as const

export const CONTROL_LIMITS = {
  /** Bytes of one message of a guest. */
  bytes: MIB,
  /** Lines that are looked at in one go: proving a hundred takes 20 ms. */
  linesAtOnce: 100,
  /** What proving a line costs, as bytes to the bucket: 200 us, as long as reading that many. */
  bytesPerLine: KIB,
} as const

/** Lines of the membership log that one device may have written: two a day for a year and a half. Lines of those
 *  without any right count, too, and would fill every disk of the team. */
export const MAX_LINES_OF_DEVICE = 1_000

export interface UpdateLimits {
  /** Bytes of one update. A whole unit may come as one: the sample is 0.65 MB. */
  readonly bytes: number
  /** Structs in one update, whole or repeated. The sample unit is 26,356; as many tiny ones cost 40 ms to apply. */
  readonly structs: number
  /** Ranges in its delete set; they may not overlap, so this many cost no more than a walk over the document. */
  readonly deleteRanges: number
  /** Bytes of one string as it travels: 40 pages of text typed without one other edit between. */
  readonly stringBytes: number
  /** Bytes of one binary value. Only pictures have them today; a newer app may keep something small. */
  readonly binaryBytes: number
  /** Clocks (UTF-16 units) of one GC or deleted struct: honest ones are what one person typed and deleted between
   *  two sends, four times the longest string. */
  readonly emptyLength: number
  /** Clocks of one client in all: a million keystrokes a day for five years. Keeps sums exact in a double. */
  readonly clock: number
  /** Types within types, and lists within plain values: a list 30 deep is two each; deleting 15,000 breaks Yjs. */
  readonly depth: number
  /** Characters of a root, key or mark name. Ours are under 120; longer ones are no names. */
  readonly nameLength: number
}

const DOCUMENT_LIMITS: UpdateLimits = {
  bytes: 2 * MIB,
  structs: 60_000,
  deleteRanges: 20_000,
  stringBytes: 256 * KIB,
  binaryBytes: 64 * KIB,
  emptyLength: MIB,
  clock: 2 ** 31,
  depth: 64,
  nameLength: 200,
}

/** A picture is one document with one large value and hardly anything else. */
const PICTURE_LIMITS: UpdateLimits = {
  ...DOCUMENT_LIMITS,
  bytes: MAX_IMAGE_BYTES + 16 * KIB,
  structs: 64,
  deleteRanges: 64,
  stringBytes: 1 * KIB,
  binaryBytes: MAX_IMAGE_BYTES,
  emptyLength: 64,
}

/** What an update may hold, by the kind of its room. */
export const updateLimits = (kind: string): UpdateLimits =>
  kind === 'image' ? PICTURE_LIMITS : DOCUMENT_LIMITS

/** Above any of them, an update is first tried on a copy in a worker: below, the worst that was found took 50 ms to
 *  apply. */
export const SCRATCH_LIMITS = {
  bytes: 64 * KIB,
  /** Structs and deleted ranges: few, in any document, and at most. */
  fewParts: 64,
  parts: 2_500,
  /** Each may split an item, and a split moves what its client wrote after it: so many structs may be moved in all.
   *  2,500 ranges took 35 ms in a document of 3,500 structs, 500 took 300 ms in one of 200,000. */
  movesAtMost: 15_000_000,
  /** Steps through existing content that finding its place may take, 2,000 letters typed apart in one field: 10,000. */
  steps: 20_000,
  /** Milliseconds for a whole trial, loading the document included; the worker ends with it. */
  tryMs: 5_000,
  /** Milliseconds that applying may take, more for each KiB, and at most: it will hold up the host as long. The
   *  sample, 636 KiB, takes 50-150, and three times that on a slow laptop. */
  applyMs: 150,
  applyMsPerKib: 1,
  applyMsAtMost: 1_000,
} as const

/** What may come in one message between hosts, and of one device into one room. */
export const EDIT_LIMITS = {
  /** Edits in one message: an honest host sends 256 KiB of them, which the smallest fill with some 1,900. */
  editsAtOnce: 5_000,
  /** Writers in one message: each costs the proof of a signature, 200 us. */
  writersAtOnce: 500,
  /** Chains that one device may have begun in one room: one for every day on which it wrote before it met a colleague,
   *  for years. Every chain is in every list of heads from then on, and those end at 10,000. */
  chainsOfDevice: 2_000,
} as const

/** Presence: who is where, gone in half a minute, so small and few. */
export const PRESENCE_LIMITS = {
  /** Bytes of one frame. */
  bytes: 4 * KIB,
  /** Bytes of a frame that tells of everybody behind a host: fifty colleagues with two windows each. */
  crowdBytes: 64 * KIB,
  /** Frames a second and at once: a cursor moves, a keepalive each 15 s. */
  perSecond: 10,
  burst: 30,
  /** Windows of one member behind one host; a plain connection speaks for itself alone. */
  clientsOfHost: 8,
  /** Clocks: ten a second for a school year. One that is set to 2^53 silences its client for good. */
  clock: 2 ** 28,
  /** How far a clock may run ahead of the last one seen: frames lost on the way, never a million of them. */
  clockStep: 10_000,
} as const
