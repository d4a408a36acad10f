/** Where colleagues look for a team unless they are told otherwise. */
export const USUAL_PORT = 4747

/** A port that programs may use, or null. */
export function readPort(text: string): number | null {
  const port = Number(text.trim())
  return /^\d+$/.test(text.trim()) && port >= 1024 && port <= 65535 ? port : null
}
