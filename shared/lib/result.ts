/** Expected outcomes are values. `Result` crosses the wire as it is; broken invariants throw instead. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export function ok(): Result<void, never>
export function ok<T>(value: T): Result<T, never>
export function ok(value?: unknown): Result<unknown, never> {
  return { ok: true, value }
}

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** Runs what may throw at an edge (disk, parser, socket) and turns the throw into a value. */
export function trySync<T, E>(run: () => T, toError: (cause: unknown) => E): Result<T, E> {
  try {
    return ok(run())
  } catch (cause) {
    return err(toError(cause))
  }
}

/** `trySync` for promises. */
export async function tryAsync<T, E>(
  run: () => Promise<T>,
  toError: (cause: unknown) => E,
): Promise<Result<T, E>> {
  try {
    return ok(await run())
  } catch (cause) {
    return err(toError(cause))
  }
}
