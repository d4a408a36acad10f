/** Codes of standards as schools, publishers and catalogs spell them. `6.RP.3a`, `6.RP.A.3.a` and
 *  `CCSS.MATH.CONTENT.6.RP.A.3.A` are one standard: within a domain the numbers run on over its clusters, so the
 *  cluster's letter tells nothing (guide of the Common Core: "6.RP.3"; corestandards.org: "6.RP.A.3"). */

const PREFIX =
  /^(?:CCSSM?|CC)?[.-]?(?:MATH|M|ELA)?[.-]?(?:CONTENT|PRACTICE|LITERACY)?[.-](?=(?:K|\d|MP|CCRA?|RL|RI|RF|W|SL|L|RH|RST|WHST)\b|MP\d)/

const MATH =
  /^(K|[1-8])\.?(CC|OA|NBT|MD|NF|RP|NS|EE|SP|G|F)\.?(?:([A-E])\.?(?=\d|$))?(?:(\d{1,2})\.?([A-Z])?)?$/
const ELA = /^(RL|RI|RF|WHST|W|SL|L|RH|RST)\.?(K|\d{1,2}(?:-\d{1,2})?)(?:\.(\d{1,2})\.?([A-Z])?)?$/
const ELA_GRADE_FIRST = /^(K|\d{1,2})\.?(RL|RI|RF|W|SL|L)(?:\.?(\d{1,2})\.?([A-Z])?)?$/
const ANCHOR = /^CCRA?\.(R|W|SL|L)(?:\.(\d{1,2}))?$/
const PRACTICE = /^S?MP\.?(\d)$/

/** What every spelling of a code has in common: upper case, without prefix and without the cluster's letter (but a
 *  cluster's own code keeps it). Any text has one; '' for a text without letter or digit. */
export function codeKey(text: string): string {
  const tidy = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\p{Pd}]/gu, '-')
    .replace(/[\s_/:]+/g, '.')
    .replace(/[.-]{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
  const bare = tidy.replace(PREFIX, '')
  return commonCoreKey(bare) ?? bare.replaceAll('-', '.')
}

function commonCoreKey(bare: string): string | null {
  const math = MATH.exec(bare)
  if (math) {
    const [, grade, domain, cluster, number, part = ''] = math
    if (number === undefined) return [grade, domain, cluster].filter(Boolean).join('.')
    return `${grade}.${domain}.${number}${part}`
  }
  const ela = ELA.exec(bare)
  if (ela) return elaKey(ela[1], ela[2], ela[3], ela[4])
  const turned = ELA_GRADE_FIRST.exec(bare)
  if (turned) return elaKey(turned[2], turned[1], turned[3], turned[4])
  const anchor = ANCHOR.exec(bare)
  if (anchor) return ['CCRA', anchor[1], anchor[2]].filter(Boolean).join('.')
  const practice = PRACTICE.exec(bare)
  return practice ? `MP${practice[1]}` : null
}

const elaKey = (
  strand: string | undefined,
  grade: string | undefined,
  number: string | undefined,
  part = '',
): string => [strand, grade, number].filter(Boolean).join('.') + part

/** Two spellings of one standard? */
export const isSameCode = (one: string, other: string): boolean => codeKey(one) === codeKey(other)

/** The key of the standard that this key is a part of: 6.RP.3 of 6.RP.3A; null for a whole one. */
export const wholeOf = (key: string): string | null => /^(.*\d)[A-Z]$/.exec(key)?.[1] ?? null
