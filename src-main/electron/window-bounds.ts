import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'

const SETTLED_AFTER_MS = 400

/** Where the window was, if that is still on a screen. */
export function readBounds(profileDir: string): Partial<Rectangle> {
  try {
    const bounds: unknown = JSON.parse(readFileSync(fileIn(profileDir), 'utf8'))
    return isRectangle(bounds) && isOnScreen(bounds) ? bounds : {}
  } catch {
    return {}
  }
}

/** Keeps the file up to date while the teacher moves and sizes the window. */
export function rememberBounds(window: BrowserWindow, profileDir: string): void {
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, SETTLED_AFTER_MS)
  }
  const save = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) writeBounds(profileDir, window.getNormalBounds())
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', save)
}

/** A full disk costs the remembered place, nothing more, and never leaves half a file. */
function writeBounds(profileDir: string, bounds: Rectangle): void {
  const unfinished = `${fileIn(profileDir)}.new`
  try {
    writeFileSync(unfinished, JSON.stringify(bounds))
    renameSync(unfinished, fileIn(profileDir))
  } catch {
    return
  }
}

const fileIn = (profileDir: string): string => join(profileDir, 'bounds.json')

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false
  const sides = value as Record<string, unknown>
  return ['x', 'y', 'width', 'height'].every((side) => Number.isSafeInteger(sides[side]))
}

function isOnScreen({ x, y, width, height }: Rectangle): boolean {
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea
  return x < area.x + area.width && x + width > area.x && y >= area.y - height / 2 && y < area.y + area.height
}
