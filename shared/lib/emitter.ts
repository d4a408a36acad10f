/** News for whoever listens. A listener is removed by the function that `on` returns. */
export interface Emitter<T> {
  on(listener: (news: T) => void): () => void
  emit(news: T): void
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(news: T) => void>()
  return {
    on(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    emit(news) {
      for (const listener of [...listeners]) listener(news)
    },
  }
}
