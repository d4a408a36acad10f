/** How a packet looks. Black on white: copiers drop light greys, so rank is said by size, weight and rules.
 *  Millimetres where a hand writes or a hole is punched, rem elsewhere. Chromium honours `break-inside` but
 *  takes `break-before: right` for a plain page break, which is why blank pages are put in by hand. */

const tokens = `
:root {
  --ink: #000;
  --ink-2: #2e2e2e;
  --rule: 0.75pt solid #000;
  --hairline: 0.5pt solid #444;
  --writing-line: 0.6pt solid #555;
  --font: "Source Sans 3 Variable", "Noto Sans Arabic Variable", sans-serif;
  --text-small: 0.8125rem;
  --text-label: 0.875rem;
  --text-section: 1.1875rem;
  --text-title: 1.875rem;
  --text-cover: 2.75rem;
  --weight-medium: 550;
  --weight-bold: 680;
  --line: 8.5mm;
}
@page { font-family: var(--font); font-size: 8.5pt; color: #000; white-space: nowrap; }
`

const base = `
* { box-sizing: border-box; }
html { font-size: 12pt; }
body { margin: 0; color: var(--ink); font-family: var(--font); line-height: 1.4; overflow-wrap: break-word; font-variant-numeric: lining-nums; }
:lang(ar) { line-height: 1.6; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, table, figure, blockquote { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, h6 { font-weight: var(--weight-bold); line-height: 1.2; break-after: avoid; break-inside: avoid; text-wrap: balance; }
/* Marks above Arabic letters leave the line; without room of their own the page before would show them. */
:is(h1, h2, h3, h4, h5, h6, p, li):lang(ar) { padding-block-start: 0.1em; }
:is(h1, h2, h3, h4, h5, h6):lang(ar) { line-height: 1.45; }
p { break-inside: avoid; }
p, li, td { orphans: 2; widows: 2; text-wrap: pretty; }
ul, ol { list-style: none; }
i { font-style: normal; }
a { color: inherit; text-decoration: none; }
strong, th { font-weight: var(--weight-bold); }
img, svg { max-inline-size: 100%; }
/* One thing wider than the page would make Chromium shrink every page of the packet to fit it. */
.part { break-before: page; overflow-x: clip; padding-inline: 0.3mm; }
.cover { break-before: auto; page: cover; }
.eyebrow { font-size: var(--text-label); font-weight: var(--weight-medium); }
.facts { font-size: var(--text-label); font-weight: var(--weight-medium); white-space: nowrap; }
.box { display: inline-block; flex: none; inline-size: 3.6mm; block-size: 3.6mm; border: 0.9pt solid #000; border-radius: 0.6mm; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.code { font-variant-numeric: tabular-nums; white-space: nowrap; }
`

const content = `
.content > * + * { margin-block-start: 2.6mm; }
.content :is(li, td, th, blockquote) > * + * { margin-block-start: 1.8mm; }
.content :is(h3, h4) { font-size: 1.0625rem; }
.content :is(h4, h5) { font-size: 1rem; }
.content > * + :is(h3, h4, h5) { margin-block-start: 4.5mm; }
.content :is(ul, ol) { padding-inline-start: 7mm; }
.content ul { list-style: disc; }
.content ul ul { list-style: circle; }
.content ol { list-style: decimal; }
.content ol ol { list-style: lower-alpha; }
.content li { padding-inline-start: 1mm; }
.content li + li { margin-block-start: 1.4mm; }
.content ol > li + li { margin-block-start: 3.2mm; }
.content li::marker { font-weight: var(--weight-bold); font-variant-numeric: tabular-nums; }
.content ol > li { break-inside: avoid; }
.content p:has(+ :is(.answer-space, table, ul, ol, .math-block)) { break-after: avoid; }
.content p:has(.blank) { line-height: 1.9; }
.content blockquote { padding-block: 0.6mm; padding-inline-start: 4mm; border-inline-start: 1.6pt solid #000; break-inside: avoid; }
.content hr { margin-block: 4mm; border: 0; border-block-start: var(--hairline); }
.content code { font-family: inherit; font-weight: var(--weight-medium); }
.content .address { font-size: var(--text-label); overflow-wrap: anywhere; }
.content figure { break-inside: avoid; }
.content img { display: block; max-block-size: 150mm; object-fit: contain; }
.image-missing { padding: 3mm; border: 0.75pt dashed #000; font-size: var(--text-label); }
.blank { display: inline-block; color: transparent; line-height: 1; border-block-end: 0.75pt solid #000; white-space: nowrap; overflow: hidden; vertical-align: baseline; max-inline-size: 100%; margin-inline: 0.4mm; }
.answer-space { break-inside: avoid; }
.answer-lines > div { block-size: var(--line); border-block-end: var(--writing-line); }
.answer-box { border: 0.75pt solid #444; border-radius: 1mm; }
.answer-grid { position: relative; overflow: hidden; inline-size: calc(round(down, 100% - 0.4mm, 5mm) + 0.4mm); }
.answer-grid svg { position: absolute; inset-block-start: 0.2mm; inset-inline-start: 0.2mm; max-inline-size: none; overflow: visible; }
.answer-grid path { fill: none; stroke: #666; stroke-width: 0.18; }
.math { position: relative; }
.math.short { white-space: nowrap; }
/* KaTeX sets a formula on one line; one that is too long breaks at its signs. */
.katex-display > .katex { white-space: normal; }
.math-block { position: relative; padding-block: 1mm; text-align: center; break-inside: avoid; }
.math-alt { position: absolute; inset-block-start: 0; inset-inline-start: 0; }
.katex { font-size: 1.18em; line-height: 1.2; }
.katex-display { margin: 0; }
`

const tables = `
table { border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
/* Collapsed borders stand half outside, where the edge of the page would cut them. */
.content table { max-inline-size: calc(100% - 0.6mm); margin-inline: 0.3mm; }
.content table.short { break-inside: avoid; }
.content table.wide { font-size: 0.875rem; }
.content table.wide :is(th, td) { min-inline-size: 7mm; padding-inline: 1mm; overflow-wrap: anywhere; }
.content :is(th, td) { min-inline-size: 17mm; block-size: 9mm; padding: 1.1mm 2.6mm; border: var(--hairline); text-align: center; vertical-align: middle; line-height: 1.3; }
.content :is(th, td).wordy { text-align: start; }
.content table + * { margin-block-start: 4mm; }
.content thead th { border-block-end: 1.4pt solid #000; }
.content .across th { border-inline-end: 1.4pt solid #000; }
.content .fill .blank { border-block-end-color: transparent; }
.content td p:has(.blank) { line-height: inherit; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.plain { inline-size: 100%; }
.plain thead th { padding-block: 1.4mm; border-block-end: 1.2pt solid #000; font-size: var(--text-label); text-align: start; vertical-align: bottom; line-height: 1.2; }
.plain tbody :is(th, td) { border-block-end: var(--hairline); text-align: start; vertical-align: top; }
caption { padding-block-end: 1mm; font-size: var(--text-label); font-weight: var(--weight-medium); text-align: start; }
`

const opening = `
.cover-head { padding-block: 0 5mm; border-block-end: 2pt solid #000; }
.house { font-size: var(--text-label); min-block-size: 1.2em; }
.cover-head .eyebrow { margin-block-start: 7mm; font-size: 1.125rem; }
.cover-head h1 { margin-block-start: 1mm; font-size: var(--text-cover); line-height: 1.08; letter-spacing: -0.01em; }
.cover-head h1:lang(ar) { line-height: 1.3; letter-spacing: 0; }
.teacher-level { margin-block-start: 3mm; font-size: 1.125rem; }
.name-lines { display: flex; gap: 6mm; }
.name-line { display: flex; flex: 1; align-items: end; gap: 2mm; font-size: var(--text-label); }
.name-line i { flex: 1; block-size: 7mm; border-block-end: var(--writing-line); }
.name-line-name { flex: 2.4; }
.cover > .name-lines { margin-block-start: 6mm; }
.targets { margin-block-start: 6.5mm; }
.targets h2 { font-size: var(--text-section); }
.hint { margin-block-start: 0.5mm; font-size: var(--text-label); }
.targets table { font-size: 0.9375rem; line-height: 1.22; }
.targets thead th:not(:first-child) { inline-size: 19mm; padding-inline: 0.5mm; text-align: center; font-size: var(--text-small); font-weight: var(--weight-medium); }
.targets tbody th { padding-block: 0.9mm; padding-inline-end: 4mm; font-weight: 400; }
.targets .rating { text-align: center; vertical-align: middle; }
.contents h2, .letter-unit, .about > h2, .vocabulary > h2, .letter > h2 { break-after: avoid; }
:is(.contents, .about, .vocabulary) > h2, section.letter > h2 { font-size: var(--text-title); padding-block-end: 3mm; border-block-end: 1.4pt solid #000; }
.week { margin-block-start: 4.5mm; font-size: var(--text-label); font-weight: var(--weight-bold); break-after: avoid; }
.entries { margin-block-start: 1.2mm; }
/* A teacher edition lists its keys too; so many lines stay on one page. */
.dense .week { margin-block-start: 3mm; }
.dense .entries { margin-block-start: 0.5mm; }
.dense .entry a { padding-block: 0.45mm; }
.entry a { display: flex; align-items: baseline; gap: 2.5mm; padding-block: 0.95mm; line-height: 1.35; break-inside: avoid; }
.tick { flex: none; inline-size: 4mm; align-self: center; line-height: 0; }
.entry-label { flex: none; inline-size: 37mm; font-size: var(--text-label); }
.teacher .entry-label { inline-size: 40mm; }
.leader { flex: 1; min-inline-size: 8mm; border-block-end: 1.1pt dotted #444; }
.page-number { flex: none; min-inline-size: 6mm; text-align: end; font-variant-numeric: tabular-nums; }
.entry-check .entry-title { font-weight: var(--weight-bold); }
.letter-unit { margin-block-start: 2.5mm; font-size: var(--text-label); }
.letter .content { margin-block-start: 7mm; max-inline-size: 155mm; line-height: 1.5; }
.letter .content:lang(ar) { line-height: 1.75; }
.words { margin-block-start: 4mm; }
.words tbody th { inline-size: 36mm; padding-block: 1.5mm; padding-inline-end: 3mm; font-size: 1.0625rem; }
.words tbody td { padding-block: 1.5mm; padding-inline-end: 4mm; font-size: 0.9375rem; line-height: 1.3; }
.words thead th:last-child, .words .picture { inline-size: 46mm; }
.words .picture { block-size: 14.2mm; border-inline-start: var(--hairline); }
.words thead th:last-child { padding-inline-start: 3mm; }
.words th { line-height: 1.3; }
.base-term { font-size: var(--text-label); font-weight: 400; }
.blank-page { display: grid; place-items: center; block-size: 200mm; page: blank; font-size: var(--text-label); }
`

const lessons = `
.part-head { break-after: avoid; }
.part-line { display: flex; align-items: end; justify-content: space-between; gap: 6mm; padding-block-end: 1.6mm; border-block-end: 1.4pt solid #000; }
.part-line .eyebrow { flex: none; }
.part-line .name-lines { flex: 1; max-inline-size: 118mm; }
.part-head h2 { margin-block-start: 3.5mm; font-size: var(--text-title); }
.title-line { display: flex; align-items: end; justify-content: space-between; gap: 6mm; }
.score { display: flex; align-items: end; gap: 2mm; flex: none; font-size: var(--text-label); }
.score i { inline-size: 16mm; border-block-end: var(--writing-line); }
.standards { margin-block-start: 1.5mm; font-size: var(--text-label); }
.standards .code { margin-inline-end: 2mm; }
.i-can { margin-block-start: 3mm; font-size: 1.0625rem; max-inline-size: 160mm; }
.tasks { display: grid; margin-block-start: 4.5mm; border: 0.9pt solid #000; border-radius: 1.5mm; break-inside: avoid; font-size: 0.9375rem; line-height: 1.32; }
.task-column { padding: 2.6mm 3.2mm 3mm; }
.task-column + .task-column { border-inline-start: var(--hairline); }
.task-head { font-weight: var(--weight-bold); }
.task-column li { display: flex; gap: 2mm; margin-block-start: 1.5mm; }
.task-column .box { margin-block-start: 0.6mm; }
.lesson-section { margin-block-start: 6mm; }
.lesson-section.whole { break-inside: avoid; }
.section-head { display: flex; align-items: baseline; justify-content: space-between; gap: 4mm; padding-block: 1.2mm 1mm; margin-block-end: 3mm; border-block-end: var(--hairline); break-after: avoid; break-inside: avoid; }
.section-head h3, .about > h3 { font-size: var(--text-section); }
.teacher-box { margin-block-start: 8mm; padding: 3.5mm 4.5mm 4.5mm; border: 0.9pt solid #000; border-inline-start-width: 4pt; border-radius: 0.8mm; box-decoration-break: clone; font-size: 0.9375rem; }
.teacher-box h3 { margin-block-end: 2mm; font-size: 1.0625rem; }
.teacher-box .content p:has(.blank) { line-height: inherit; }
`

const checks = `
.directions { margin-block-start: 3mm; }
.items { margin-block-start: 6mm; }
.item { display: grid; grid-template-columns: 9mm 1fr; break-inside: avoid; }
.item + .item { margin-block-start: 8mm; }
.item-number { font-size: 1.125rem; font-weight: var(--weight-bold); line-height: 1.25; }
.item-body > * + * { margin-block-start: 3mm; }
.item-facts .code { margin-inline-start: 2.5mm; }
.key-answer .letter { margin-inline-end: 1.2mm; }
.item-facts { font-size: var(--text-small); text-align: end; }
.check .item-facts { margin-block-start: 1.2mm; }
.choices li { display: flex; align-items: baseline; gap: 2.6mm; }
.choices li + li { margin-block-start: 2mm; }
.choices-short { display: grid; grid-template-columns: 1fr 1fr; gap: 2.4mm 6mm; }
.choices-short li + li { margin-block-start: 0; }
.letter:is(span) { flex: none; display: inline-grid; place-items: center; inline-size: 5.8mm; block-size: 5.8mm; border: 0.75pt solid #000; border-radius: 50%; font-size: var(--text-small); line-height: 1; }
.answer-line { display: flex; align-items: end; gap: 2.5mm; padding-block-start: 2mm; }
.answer-line i { inline-size: 42mm; border-block-end: 0.75pt solid #000; }
.key-items .item + .item { margin-block-start: 4.5mm; padding-block-start: 4.5mm; border-block-start: var(--hairline); }
.key-items .item-body > * + * { margin-block-start: 1.8mm; }
.key-answer { font-weight: var(--weight-bold); }
.key-missing { font-style: italic; }
.key-items :is(.rubric, .misconceptions), .item .rubric { inline-size: 100%; font-size: 0.9375rem; line-height: 1.32; }
:is(.rubric, .misconceptions) :is(th, td) { padding: 1.1mm 2mm; border-block-start: var(--hairline); text-align: start; vertical-align: top; }
:is(.rubric, .misconceptions) th { inline-size: 9mm; }
.about dl { margin-block: 4mm 2mm; }
.about dl > div { display: flex; gap: 4mm; padding-block: 0.8mm; }
.about dt { flex: none; inline-size: 52mm; font-size: var(--text-label); }
.about dd { font-weight: var(--weight-medium); }
.about > h3 { margin-block: 7mm 2mm; }
.about .content { font-size: 0.9375rem; }
.stand-ins { margin-block-start: 2mm; font-size: 0.9375rem; line-height: 1.32; }
.stand-ins tbody :is(th, td) { padding-block: 1.3mm; }
.stand-ins th { inline-size: 42%; padding-inline-end: 4mm; font-weight: 400; }
.stand-ins .facts { display: block; }
`

export const packetCss = [tokens, base, content, tables, opening, lessons, checks].join('')
