/** How guests' pages look: the product's colours (ui/tokens.css), light and dark; a plan is paper, and is white on
 *  either ground. */
const tokens = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f7f5f0, #131614);
  --surface: light-dark(#fffefb, #1b1f1c);
  --text: light-dark(#1a221e, #edf0ec);
  --text-2: light-dark(#46514b, #bcc5bf);
  --line: light-dark(#e3ded3, #2f3532);
  --control-line: light-dark(#7d8781, #7b8680);
  --accent: light-dark(#0c6656, #63d3b9);
  --accent-strong: light-dark(#095145, #86e2cc);
  --on-accent: light-dark(#fff, #0e100f);
  --danger: light-dark(#a3261c, #ff9c90);
  --danger-soft: light-dark(#fbe6e2, #3c1b17);
  --focus: light-dark(#0b57d0, #a8c7fa);
  --font: "Source Sans 3 Variable", "Noto Sans Arabic Variable", system-ui, sans-serif;
}
`

const shell = `
* { box-sizing: border-box; }
body { margin: 0; min-block-size: 100vh; background: var(--ground); color: var(--text); font-family: var(--font); line-height: 1.4; }
h1, p, ul { margin: 0; padding: 0; }
.guest { max-inline-size: 30rem; margin-inline: auto; padding: 12vh 1rem 2rem; }
.guest .product { margin-block-end: 0.75rem; color: var(--accent); font-size: 0.9375rem; font-weight: 650; }
.guest .card { padding: 1.5rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; }
.guest h1 { font-size: 1.6875rem; font-weight: 650; line-height: 1.22; text-wrap: balance; }
.guest .lead { margin-block-start: 0.5rem; color: var(--text-2); }
.guest .field { display: block; margin-block-start: 1.25rem; }
.guest .label { display: block; font-size: 0.9375rem; font-weight: 550; }
.guest .hint { display: block; margin-block: 0.125rem 0.375rem; color: var(--text-2); font-size: 0.875rem; }
.guest input { inline-size: 100%; min-block-size: 2.5rem; padding-inline: 0.75rem; background: var(--surface); color: var(--text); border: 1px solid var(--control-line); border-radius: 0.5rem; font: inherit; font-size: 1.0625rem; }
.guest .code { font-variant-numeric: tabular-nums; letter-spacing: 0.06em; }
.guest button { min-block-size: 2.5rem; margin-block-start: 1.5rem; padding-inline: 1.25rem; background: var(--accent); color: var(--on-accent); border: 1px solid transparent; border-radius: 0.5rem; font: inherit; font-weight: 550; cursor: pointer; }
.guest button:hover { background: var(--accent-strong); }
.guest button.quiet { background: transparent; color: var(--text); border-color: var(--control-line); }
.guest :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.guest .problem { margin-block-start: 1rem; padding: 0.625rem 0.75rem; background: var(--danger-soft); color: var(--danger); border-radius: 0.5rem; }
.guest .plans { margin-block-start: 1rem; list-style: none; border-block-start: 1px solid var(--line); }
.guest .plans a { display: block; padding-block: 0.75rem; color: var(--text); border-block-end: 1px solid var(--line); font-size: 1.0625rem; font-weight: 550; text-decoration: none; }
.guest .plans a:hover { color: var(--accent); }
.guest .again { color: var(--accent); }
`

/** Laid over the packet's own styles, which are made for paper. */
const plan = `
:root { color-scheme: light dark; --ground: light-dark(#f7f5f0, #131614); --bar: light-dark(#fffefb, #1b1f1c); --ink: light-dark(#1a221e, #edf0ec); --ink-2: light-dark(#46514b, #bcc5bf); --edge: light-dark(#e3ded3, #2f3532); --accent: light-dark(#0c6656, #63d3b9); --focus: light-dark(#0b57d0, #a8c7fa); }
html { font-size: 100%; }
body.plan { background: var(--ground); }
.plan-bar { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; padding: 0.5rem 1rem; background: var(--bar); border-block-end: 1px solid var(--edge); font-size: 0.9375rem; }
.plan-bar .choice { display: flex; gap: 0.75rem; align-items: center; }
.plan-bar .choice span { color: var(--ink-2); font-size: 0.875rem; }
.plan-bar a { display: inline-flex; align-items: center; min-block-size: 1.5rem; color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
.plan-bar a[aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; }
.plan :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.sheet { max-inline-size: 52rem; margin: 1.5rem auto; padding: 2.5rem 3rem; color-scheme: light; --accent: #0c6656; --edge: #e3ded3; --focus: #0b57d0; color: #000; background: #fff; border: 1px solid var(--edge); border-radius: 0.5rem; }
.sheet .part, .sheet .part-first { margin-block-start: 3rem; }
.sheet .plan-head { padding-block-end: 1rem; border-block-end: 2px solid #000; }
.sheet .plan-head h1 { font-size: 2.25rem; line-height: 1.1; text-wrap: balance; }
.sheet .overview h2 { margin-block: 1.5rem 0.5rem; font-size: 1.1875rem; }
.sheet .lessons { margin-block-start: 0.5rem; }
.sheet .lessons a { display: inline-block; padding-block: 0.2rem; color: var(--accent); }
.sheet .lessons .facts { display: inline-block; min-inline-size: 11rem; }
.sheet [id] { scroll-margin-block-start: 4rem; }
@media (max-width: 40rem) { .sheet { margin: 0; padding: 1.25rem 1rem; border: 0; border-radius: 0; } .tasks { grid-template-columns: 1fr !important; } .task-column + .task-column { border-inline-start: 0; border-block-start: 0.5pt solid #444; } .sheet [id] { scroll-margin-block-start: 6rem; } }
@media print { .plan-bar { display: none; } body.plan { background: none; } .sheet { max-inline-size: none; margin: 0; padding: 0; border: 0; } .sheet .part { margin-block-start: 0; } html { font-size: 12pt; } }
@page { margin: 18mm 16mm; }
`

export const guestCss: string = tokens + shell
export const planCss: string = plan
