import { expect, test } from 'vitest'
import { cssString, escapeHtml, html, markupOf } from '../../../shared/packets/html.ts'
import { packetHtml } from '../../../shared/packets/packet-html.ts'
import { packetFileName } from '../../../shared/packets/packet-title.ts'
import { core, packetSource, smallPlanned, texts } from '../../kit/packet-sources.ts'
import { fc } from '../../kit/properties.ts'

const EVIL = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"'&\\ } @page { }`

const everywhere = smallPlanned({
  unit: { title: { en: EVIL }, number: '3</p><b>', subject: 'x', grade: 'x' },
  overview: { familyLetter: texts(EVIL), summary: texts(EVIL) },
  vocabulary: [{ term: { en: EVIL }, meaning: { en: EVIL } }],
  sequence: [
    {
      type: 'lesson',
      title: { en: EVIL },
      iCan: { en: EVIL },
      tasks: [{ priority: 'mustDo', text: { en: EVIL } }],
      sections: [
        { kind: 'practice', title: { en: EVIL }, texts: [core(`${EVIL} $\\href{javascript:alert(1)}{x}$`)] },
        { kind: 'teacherNotes', texts: [core(EVIL)] },
      ],
    },
    {
      type: 'check',
      title: { en: EVIL },
      directions: texts(EVIL),
      items: [
        {
          kind: 'choice',
          stem: texts(EVIL),
          choices: [
            { text: { en: EVIL }, isCorrect: true },
            { text: { en: EVIL }, misconception: { en: EVIL } },
          ],
        },
        { kind: 'numeric', stem: texts(EVIL), answer: EVIL, unit: { en: EVIL } },
        { kind: 'constructed', stem: texts(EVIL), rubric: [{ en: EVIL }, {}, {}, {}] },
      ],
    },
  ],
})

test.each(['student', 'teacher'] as const)('no text of a document becomes markup (%s edition)', (edition) => {
  const team = { name: EVIL, school: EVIL }
  const markup = packetHtml(packetSource(everywhere, { edition }, { team, levelName: EVIL }))
  expect(markup).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!&)|<b>|href="javascript/i)
  expect(markup.match(/<\/style>/g)).toHaveLength(1)
  expect(markup.match(/<\/title>/g)).toHaveLength(1)
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('whatever is put into a template comes out as text', () => {
  void fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const markup = markupOf(html`<p title="${text}">${[text, text]}</p>`)
      expect(markup.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/)
    }),
  )
})

test('a CSS string neither ends early nor closes its style element', () => {
  void fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[^"\\<\p{Cc}]|\\[0-9a-f]+ )*"$/u)
    }),
  )
})

test('signs that end a parse early are left out', () => {
  expect(escapeHtml('a\0b\x08c\x7f\td\n')).toBe('abc\td\n')
})

test('a file name is never a path', () => {
  const planned = smallPlanned({ unit: { title: { en: '../../etc/passwd\\..\\x:*?"<>|' } } })
  expect(packetFileName(packetSource(planned))).toMatch(/^[\p{L}\p{N}-]+\.pdf$/u)
})
