import { afterEach, describe, expect, test } from 'vitest'
import { readFragment } from '../../../shared/rich-text/fragment.ts'
import type { RichNode } from '../../../shared/rich-text/rich-text.ts'
import { connect, createDesk, type Desk, editorOf, paragraph, write } from './kit.ts'

afterEach(() => {
  document.body.replaceChildren()
})

interface Clip {
  readonly html?: string
  readonly text?: string
  readonly files?: readonly File[]
}

/** What a paste event carries; happy-dom has no clipboard of its own. */
const clipboard = ({ html = '', text = '', files = [] }: Clip) => ({
  getData: (type: string) => (type === 'text/html' ? html : text),
  files,
  types: [],
})

function paste(desk: Desk, clip: Clip, shiftKey = false): RichNode[] {
  const { view } = editorOf(desk.open())
  ;(view as unknown as { input: { shiftKey: boolean } }).input.shiftKey = shiftKey
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: clipboard(clip),
  })
  view.dom.dispatchEvent(event)
  return [...readFragment(desk.text()).content]
}

const item = (text: string, ...more: RichNode[]): RichNode => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...more],
})

const wordParagraph = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

test("Word's list paragraphs become nested lists without their markers", () => {
  const html = `<html><body><!--StartFragment-->
    ${wordParagraph(1, '·', 'Draw a tape diagram')}
    ${wordParagraph(2, 'o', 'Label it')}
    ${wordParagraph(1, '·', 'Fill in the table')}
    <p class=MsoNormal>Then:</p>
    ${wordParagraph(1, '3.', 'Compare')}
    ${wordParagraph(1, '4.', 'Explain')}
    <!--EndFragment--></body></html>`
  expect(paste(createDesk(), { html })).toEqual([
    {
      type: 'bulletList',
      content: [
        item('Draw a tape diagram', { type: 'bulletList', content: [item('Label it')] }),
        item('Fill in the table'),
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Then:' }] },
    { type: 'orderedList', attrs: { start: 3 }, content: [item('Compare'), item('Explain')] },
  ])
})

test('what Google Docs says by style is kept, and its bold wrapper that is not bold is not', () => {
  const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700">bold</span><span style="font-weight:400;color:#f00"> plain </span><span style="font-style:italic;text-decoration:underline">both</span></p></b>`
  expect(paste(createDesk(), { html })).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' plain ' },
        { type: 'text', text: 'both', marks: [{ type: 'italic' }, { type: 'underline' }] },
      ],
    },
  ])
})

test('a table keeps its header cells and spans and loses its widths', () => {
  const html =
    '<table style="width:400px"><tr><th colspan="2" width="90">Prices</th></tr><tr><td>2</td><td></td></tr></table>'
  const cell = (type: string, colspan: number, text?: string): RichNode => ({
    type,
    attrs: { colspan, rowspan: 1 },
    content: [text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }],
  })
  const [table] = paste(createDesk(), { html })
  expect(table).toEqual({
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 2, 'Prices')] },
      { type: 'tableRow', content: [cell('tableCell', 1, '2'), cell('tableCell', 1)] },
    ],
  })
})

test('pictures from the web are left out with a notice, tracking dots without', () => {
  const desk = createDesk()
  const html =
    '<p>Look: <img src="https://pictures.example/a.png"><img src="file:///C:/b.png"> here<img src="https://spy.example/x" width="1" height="1"></p>'
  expect(paste(desk, { html })).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Look: here' }] },
  ])
  expect(desk.notices).toEqual([{ type: 'RemoteImagesLeftOut', count: 2 }])
})

describe('picture files', () => {
  const file = (name: string, size = 4) => new File([new Uint8Array(size)], name, { type: 'image/png' })
  const later = () => new Promise((resolve) => setTimeout(resolve, 10))

  test('go through the store, and their words are asked for', async () => {
    const desk = createDesk()
    paste(desk, { files: [file('tape.png')] })
    await later()
    expect(readFragment(desk.text()).content[0]).toEqual({
      type: 'image',
      attrs: { imageId: 'id-tape.png', alt: '', decorative: false },
    })
    expect(desk.dialogs.map(({ type }) => type)).toEqual(['picture'])
  })

  test('that the store refuses are named in a notice', async () => {
    const desk = createDesk()
    paste(desk, { files: [file('huge.png', 20)] })
    await later()
    expect(readFragment(desk.text()).content).toEqual([])
    expect(desk.notices).toEqual([{ type: 'ImageRefused', reason: 'TooLarge' }])
  })

  test('beside copied words are only a picture of them', async () => {
    const desk = createDesk()
    paste(desk, { html: '<p>12 cups</p>', text: '12 cups', files: [file('words.png')] })
    await later()
    expect(readFragment(desk.text()).content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: '12 cups' }] },
    ])
  })

  test('land where they were meant although a colleague writes meanwhile', async () => {
    const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
    connect(ana.doc, ben.doc)
    write(ana.text(), paragraph('first'), paragraph('second'))
    const cell = ana.open()
    editorOf(cell).commands.setTextSelection(4)
    editorOf(cell).view.dom.dispatchEvent(
      Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
        clipboardData: clipboard({ files: [file('tape.png')] }),
      }),
    )
    ben.doc.transact(() => ben.text().insert(0, [paragraphNode('before')]))
    await later()
    expect(readFragment(ana.text()).content.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'image',
      'paragraph',
    ])
  })
})

const paragraphNode = (text: string) => paragraph(text)

test('pasting plain takes the words alone', () => {
  const html = '<h1>Title</h1><p><b>bold</b></p>'
  expect(paste(createDesk(), { html, text: 'Title\n\nbold' }, true)).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Title' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'bold' }] },
  ])
})

test('only addresses a browser or a mail program opens become links', () => {
  const html = `<p><a href="https://a.example/x">web</a> <a href="mailto:a@b.example">mail</a> <a href="javascript:alert(1)">script</a> <a href="  JaVaScRiPt:alert(1)">odd</a> <a href="data:text/html,x">data</a> <a href="file:///etc">file</a></p>`
  const [block] = paste(createDesk(), { html })
  const links = (block?.content ?? []).flatMap(({ marks = [] }) => marks.map((mark) => mark.attrs?.href))
  expect(links).toEqual(['https://a.example/x', 'mailto:a@b.example'])
})

const PAYLOADS = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=1"><script>window.hit=1</script></svg>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="javascript:window.hit=1">x</a>',
  '<form action="javascript:window.hit=1"><button>x</button></form>',
  '<p style="background:url(javascript:window.hit=1)" onclick="window.hit=1">x</p>',
  '<details open ontoggle="window.hit=1">x</details>',
  '<object data="javascript:window.hit=1"></object><embed src="javascript:window.hit=1">',
  '<span data-latex="\\href{javascript:window.hit=1}{x}">x</span>',
  '<span data-latex="\\htmlData{onclick=window.hit=1}{x}\\includegraphics{https://spy.example/x}">x</span>',
  '<div data-answer-space data-style="\'><script>window.hit=1</script>" data-lines="9e9"></div>',
  '<img data-image-id="a" src="https://spy.example/x" onerror="window.hit=1" alt="<script>window.hit=1</script>">',
  '<template><script>window.hit=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.hit=1>"></noscript>',
]

test.each(PAYLOADS)('leaves no script and no handler: %s', async (payload) => {
  const desk = createDesk()
  paste(desk, { html: `<p>before</p>${payload}<p>after</p>` })
  await new Promise((resolve) => setTimeout(resolve, 5))
  const page = document.body
  const stored = JSON.stringify(readFragment(desk.text()))
  expect(page.querySelector('script, iframe, object, embed, form, svg[onload], template')).toBeNull()
  const attributes = [...page.querySelectorAll('*')].flatMap((each) => [...each.attributes])
  expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
  expect(attributes.filter(({ name, value }) => name === 'href' && /javascript:/i.test(value))).toEqual([])
  expect(attributes.filter(({ name, value }) => name === 'src' && value.includes('spy.example'))).toEqual([])
  expect((window as unknown as { hit?: number }).hit).toBeUndefined()
  expect(stored).toContain('before')
})
