/** Where an item stands in the sequence. One value, so that two moves never mix. Weeks count from 1. */
export interface Place {
  readonly week: number
  readonly rank: string
}

export function comparePlaces(a: { id: string; place: Place }, b: { id: string; place: Place }): number {
  if (a.place.week !== b.place.week) return a.place.week - b.place.week
  if (a.place.rank !== b.place.rank) return a.place.rank < b.place.rank ? -1 : 1
  return a.id < b.id ? -1 : 1
}
