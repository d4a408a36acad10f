import type * as z from 'zod'

/** The typed contract between a guest and its host, for everything that is not a document.
 *  Both ends check every value against its schema. */
export interface Operation<
  Takes extends z.ZodType = z.ZodType,
  Gives extends z.ZodType = z.ZodType,
  Fails extends z.ZodType = z.ZodType,
> {
  readonly takes: Takes
  readonly gives: Gives
  /** Expected failures: tagged plain objects. */
  readonly fails: Fails
}

export const operation = <T extends z.ZodType, G extends z.ZodType, F extends z.ZodType>(
  parts: Operation<T, G, F>,
): Operation<T, G, F> => parts

export type Contract = Readonly<Record<string, Operation>>

export type Taken<O extends Operation> = z.input<O['takes']>
export type Given<O extends Operation> = z.output<O['gives']>
export type Failed<O extends Operation> = z.output<O['fails']>

/** Failures that any operation may meet on the way. */
export type CallFailure =
  | { readonly type: 'Internal'; readonly reference: string }
  | { readonly type: 'BadCall'; readonly what: string }
  | { readonly type: 'Disconnected' }
  | { readonly type: 'Cancelled' }
  | { readonly type: 'DiskFull' }

/** On the `/rpc` socket, as JSON text. */
export type RpcMessage =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly takes: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'given'; readonly id: number; readonly gives: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: unknown }
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly type: 'news'; readonly news: unknown }
