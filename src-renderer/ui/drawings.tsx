import type { Icon } from './icons.ts'

/** Things that the icon set does not have, drawn in its manner: lines on a grid of 24, no fill, told apart by their
 *  outline alone. */
function drawing(lines: string): Icon {
  return ({ size = 24, strokeWidth = 1.75, ...rest }) => (
    <svg
      {...rest}
      xmlns="http://www.w3.org/2000/svg"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={lines} />
    </svg>
  )
}

const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const dot = (x: number, y: number): string => `M${x} ${y}v.01`

const bee = drawing(
  `M4.5 14.5a6.5 4.5 0 1 0 13 0a6.5 4.5 0 1 0-13 0M9 10.4v8.2M13 10.4v8.2M10 10C7 8 7 3.5 9.5 3.5s3 3.5 1.5 6.5M12.5 10c.5-3.5 3.5-6 5.3-4.3s-1.3 4.5-4 5M17.5 14.5h3M5.5 11.5l-2-2${dot(6.6, 14)}`,
)
const bread = drawing(
  'M6 10.5C4 10 3 8.8 3 7.3 3 5.3 4.8 4 7.5 4h9C19.2 4 21 5.3 21 7.3c0 1.5-1 2.7-3 3.2V19a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1zM10 8.5l1.5 1.5M13 12l1.5 1.5M9.5 14l1.5 1.5',
)
const butterfly = drawing(
  'M12 8v11M12 8l-2.2-4M12 8l2.2-4M12 10C10 5.5 4 4.5 3.5 8s4.5 6 8.5 5M12 10c2-4.5 8-5.5 8.5-2s-4.5 6-8.5 5M12 13.5c-4 0-7 2-6 5s5 2 6-2M12 13.5c4 0 7 2 6 5s-5 2-6-2',
)
const cactus = drawing(
  `M9.5 21V5.5a2.5 2.5 0 0 1 5 0V21M9.5 15.5H7a2.5 2.5 0 0 1-2.5-2.5V9.5M14.5 13H17a2.5 2.5 0 0 0 2.5-2.5V7.5M6 21h12${dot(12, 7.5)}${dot(12, 12)}${dot(12, 16.5)}`,
)
const candle = drawing(
  'M12 2c2 2.2 2.5 3.2 2.5 4.3a2.5 2.5 0 0 1-5 0c0-1.1.5-2.1 2.5-4.3zM12 8.8V12M9 19v-6a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v6M5 19h14M6 19c.3 1.7 1.3 2.5 3 2.5h6c1.7 0 2.7-.8 3-2.5',
)
const duck = drawing(
  `M11.3 8.3A3.9 3.9 0 1 0 5.2 9.8C4 11 3.5 12.5 3.5 14c0 3.5 3 6 7.5 6 5.5 0 9.5-3 9.5-8.5-2 1.5-4.5 2-6.5 1.5-1.7-.4-2.7-1.7-2.7-4.7zM4.2 7L2 8.4l2.6 1M9.5 15.5c1.5 1.5 4 1.5 5.5 0${dot(7.6, 6.4)}`,
)
const elephant = drawing(
  `M8 8C5 5 2 6.5 2 10.5S4.5 16 7.5 14.5M16 8c3-3 6-1.5 6 2.5s-2.5 5.5-5.5 4M7.5 14.5C7 10 7.5 5 12 5s5 5 4.5 9.5M10 14v4.5a2.7 2.7 0 0 0 5.4.3M13.5 14v4.3M7.5 14.5l.7 3M16.5 14.5l-.4 1.7${dot(9.8, 10)}${dot(14.2, 10)}`,
)
const frog = drawing(
  `${ring(7.5, 7, 2.5)}${ring(16.5, 7, 2.5)}M5.6 8.7C3.5 10 2.5 12 2.5 14c0 3.5 4 6 9.5 6s9.5-2.5 9.5-6c0-2-1-4-3.1-5.3M9.8 8c1.4-.4 3-.4 4.4 0M6.5 14.5c3 2.5 8 2.5 11 0${dot(7.5, 7)}${dot(16.5, 7)}`,
)
const giraffe = drawing(
  `M8.5 4.5V2.3M11 4.5V2.3M11 4.5H8.5L4 8a1.6 1.6 0 0 0 1.2 2.7L9 10v11.5M11 4.5c2 1 3 3 3.3 6L16 21.5M11.8 4.9l2.7-1.2${ring(11.4, 13.2, 0.7)}${ring(12.9, 16.6, 0.7)}${dot(11, 19.4)}${dot(8.4, 7.2)}`,
)
const horse = drawing(
  `M8 21.5c0-4 1-6 1-8.5l-4 2a1.7 1.7 0 0 1-2-2.4L6 7.5C7 5.5 9 4 11 4l1-2 1.5 2.3C18 6 20 11 20 21.5M13.5 7c2.7 1.8 3.5 5 3.5 8.5${dot(9.4, 8.6)}`,
)
const lemon = drawing(
  'M4.5 17.5C3 12 6.5 5.5 12.5 4.5c1.6-.3 2.8 0 4 .3 1-.8 2.3-.9 3-.2s.6 2-.2 3c.4 1.2.6 2.4.3 4C18.5 17.5 12 21 6.5 19.5c-1 .8-2 .6-2.5.1s-.5-1.2.5-2.1zM8 14c.3-2.5 2-4.7 4.5-5.5',
)
const lion = drawing(
  `M20.2 12A3.4 3.4 0 0 1 17.8 17.8A3.4 3.4 0 0 1 12 20.2A3.4 3.4 0 0 1 6.2 17.8A3.4 3.4 0 0 1 3.8 12A3.4 3.4 0 0 1 6.2 6.2A3.4 3.4 0 0 1 12 3.8A3.4 3.4 0 0 1 17.8 6.2A3.4 3.4 0 0 1 20.2 12z${ring(12, 12, 5.2)}M11.3 12.8h1.4l-.7 1zM10.3 14.7c.7.5 1.4.3 1.7-.7.3 1 1 1.2 1.7.7${dot(10, 10.7)}${dot(14, 10.7)}`,
)
const mushroom = drawing(
  `M3 12c0-5 4-9 9-9s9 4 9 9c0 1-1 1.5-2 1.5H5c-1 0-2-.5-2-1.5zM9.5 13.5c.3 2.5 0 4-.8 5.5-.5 1 .1 2 1.3 2h4c1.2 0 1.8-1 1.3-2-.8-1.5-1.1-3-.8-5.5${ring(8.3, 8.8, 1.3)}${ring(13.3, 6.6, 1)}${ring(16, 10, 1.2)}`,
)
const octopus = drawing(
  `M6 12V9a6 6 0 0 1 12 0v3M6 12c0 3-1 5-3.5 5.5M8.5 13.5c0 3.5-.5 5.5-2.5 7M18 12c0 3 1 5 3.5 5.5M15.5 13.5c0 3.5.5 5.5 2.5 7M10.8 14c0 3 0 5-.6 7.5M13.2 14c0 3 0 5 .6 7.5M10.8 10.8c.8.6 1.6.6 2.4 0${dot(9.8, 8)}${dot(14.2, 8)}`,
)
const whale = drawing(
  `M2.5 14c0-2.7 2-4.5 5-4.5 4 0 5.5 3 8 3 1.6 0 2.8-.3 4-1M2.5 14c0 4 3.5 6 8.5 6 5.5 0 8.5-3 8.5-8.5M19.5 11.5c-2-.3-3.3-1.5-3.5-4 1.8.2 3 .9 3.5 2 .5-1.1 1.2-1.8 2.5-2 0 2.2-.8 3.6-2.5 4M8 6.8V4.5M8 4.5c-1-1.5-2.5-1.5-3-.5M8 4.5c1-1.5 2.5-1.5 3-.5M3.3 16.8c2 .4 3.5 0 5-1${dot(6.6, 13)}`,
)

export const drawings = {
  bee,
  bread,
  butterfly,
  cactus,
  candle,
  duck,
  elephant,
  frog,
  giraffe,
  horse,
  lemon,
  lion,
  mushroom,
  octopus,
  whale,
} as const satisfies Record<string, Icon>
