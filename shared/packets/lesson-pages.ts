import {
  type Lesson,
  type Section,
  type SectionKind,
  TASK_PRIORITIES,
  type Task,
  type TaskPriority,
} from '../domain/planning/unit.ts'
import { type Html, html, nothing } from './html.ts'
import { directionHtml, lineHtml } from './line-html.ts'
import { nameLines } from './name-lines.ts'
import { findLine, isTeacherEdition, lineText, type PacketSource, sectionPassage } from './packet-source.ts'
import { passageHtml } from './rich-text-html.ts'
import { standardsHtml } from './standards-html.ts'

/** A lesson on paper: target, tasks, sections. Teachers also get minutes, standards and their notes. */

export function lessonLabel(source: PacketSource, lesson: Lesson, number: number | null): string {
  if (number !== null) return source.words.lesson(number)
  return isTeacherEdition(source)
    ? source.words.teacher.gapLesson(lesson.gapGrade)
    : source.words.buildingBlock
}

export function lessonHtml(source: PacketSource, lesson: Lesson, label: string): Html {
  const isTeacher = isTeacherEdition(source)
  const sections = lesson.sections.filter((section) => section.kind !== 'teacherNotes')
  const notes = lesson.sections.filter((section) => section.kind === 'teacherNotes')
  return html`<header class="part-head">
<div class="part-line"><p class="eyebrow">${label}</p>${
    isTeacher
      ? html`<p class="facts">${factsOf(source, [depthName(source, lesson), minutesName(source, lesson.minutes)])}</p>`
      : nameLines(source, ['name', 'date'])
  }</div>
<h2>${lineHtml(source, lesson.title)}</h2>
${isTeacher ? standardsHtml(source, lesson.standards) : nothing}
</header>
${findLine(source, lesson.iCan) ? html`<p class="i-can">${lineHtml(source, lesson.iCan)}</p>` : nothing}
${tasksHtml(source, lesson.tasks)}
${sections.map((section) => sectionHtml(source, section))}
${isTeacher ? notes.map((section) => notesHtml(source, section)) : nothing}`
}

function tasksHtml(source: PacketSource, tasks: readonly Task[]): Html {
  const columns = TASK_PRIORITIES.map((priority) => ({
    priority,
    tasks: tasks.filter((task) => task.priority === priority && findLine(source, task.text)),
  })).filter((column) => column.tasks.length > 0)
  if (columns.length === 0) return nothing
  return html`<div class="tasks" style="grid-template-columns:repeat(${columns.length},1fr)">${columns.map(
    (column) => columnHtml(source, column.priority, column.tasks),
  )}</div>`
}

const columnHtml = (source: PacketSource, priority: TaskPriority, tasks: readonly Task[]): Html =>
  html`<div class="task-column"><p class="task-head">${source.words.tasks[priority]}</p><ul>${tasks.map(
    (task) =>
      html`<li${taskDirection(source, task)}><i class="box"></i><span>${lineHtml(source, task.text)}</span></li>`,
  )}</ul></div>`

const taskDirection = (source: PacketSource, task: Task): Html =>
  directionHtml(source, findLine(source, task.text)?.language ?? source.order.language)

/** The team's own name for a section, else the name of its kind. */
export const sectionName = (source: PacketSource, section: Section): string =>
  lineText(source, section.title) || source.words.sections[section.kind]

/** Short sections that are often handed in by themselves. */
const WHOLE: ReadonlySet<SectionKind> = new Set(['warmUp', 'coolDown'])

/** Nothing at all where nobody has written: a heading over white paper helps no one. */
function sectionHtml(source: PacketSource, section: Section): Html {
  const passage = sectionPassage(source, section)
  if (!passage) return nothing
  const facts = isTeacherEdition(source) ? sectionFacts(source, section) : ''
  return html`<section class="lesson-section${WHOLE.has(section.kind) ? ' whole' : ''}">
<div class="section-head"><h3>${headingOf(source, section)}</h3>${facts === '' ? nothing : html`<span class="facts">${facts}</span>`}</div>
${passageHtml(source, passage, 4)}
</section>`
}

function sectionFacts(source: PacketSource, { grouping, minutes }: Section): string {
  const { groupings } = source.words.teacher
  return factsOf(source, [
    grouping === null ? '' : groupings[grouping],
    minutes > 0 ? minutesName(source, minutes) : '',
  ])
}

const minutesName = ({ words }: PacketSource, minutes: number): string => words.teacher.minutes(minutes)

const depthName = ({ words }: PacketSource, { depth }: Lesson): string =>
  depth === null ? '' : words.teacher.depth(depth)

const factsOf = ({ words }: PacketSource, facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(words.listComma)

const headingOf = (source: PacketSource, section: Section): Html =>
  findLine(source, section.title)
    ? lineHtml(source, section.title)
    : html`${source.words.sections[section.kind]}`

function notesHtml(source: PacketSource, section: Section): Html {
  const passage = sectionPassage(source, section)
  if (!passage) return nothing
  return html`<section class="teacher-box">
<h3>${headingOf(source, section)}</h3>
${passageHtml(source, passage, 4)}
</section>`
}
