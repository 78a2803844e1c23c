/** Words of the board in a file: it leaves the platform and has no page around it that could speak. */
import type { DifferenceView, ResolutionRow, ResolutionView } from '../../../contract/resolution.ts'
import type { DifferenceField } from '../../../domain/conference/difference.ts'
import { wordsIn } from '../task/index.ts'
import type { Sheet, Style, Styled, Value } from '../../platform/spreadsheet/workbook.ts'

type Language = Parameters<typeof wordsIn>[0]

const columns = [
  'serial',
  'conference',
  'minutes',
  'item',
  'text',
  'lead',
  'assisting',
  'decidedOn',
  'dueOn',
  'task',
  'taskDueOn',
  'state',
  'light',
  'progress',
  'holder',
  'days',
  'closedOn',
  'differences',
] as const
type ColumnName = (typeof columns)[number]

export type SheetWords = {
  /** States and lights of tasks. */
  readonly task: Pick<ReturnType<typeof wordsIn>, 'state' | 'light'>
  readonly ledger: string
  readonly heading: Readonly<Record<ColumnName, string>>
  readonly view: Readonly<Record<ResolutionView, string>>
  readonly field: Readonly<Record<DifferenceField, string>>
  readonly ended: Readonly<Record<string, string>>
  /** Outside a conference, by the leading group or, where one is named, by a body above. */
  readonly decidedBy: (body: string) => string
  readonly and: string
  readonly difference: (facts: { field: string; minuted: string; actual: string; signed: string }) => string
  readonly signedBy: (name: string) => string
  readonly unsigned: string
  readonly exported: (facts: { at: string; by: string; count: number }) => string
}

const zh: Omit<SheetWords, 'task'> = {
  ledger: '议定事项台账',
  heading: {
    serial: '序号',
    conference: '会议',
    minutes: '纪要文号',
    item: '议题',
    text: '议定事项',
    lead: '牵头单位',
    assisting: '配合单位',
    decidedOn: '议定日期',
    dueOn: '议定时限',
    task: '任务编号',
    taskDueOn: '现行时限',
    state: '办理状态',
    light: '亮灯',
    progress: '进度（%）',
    holder: '当前责任方',
    days: '历时（天）',
    closedOn: '销号日期',
    differences: '与纪要不一致',
  },
  view: { running: '在办', overdue: '逾期', closed: '已销号', differing: '不一致', all: '全部' },
  field: {
    text: '内容',
    'lead-unit': '牵头单位',
    'assisting-units': '配合单位',
    'due-on': '完成时限',
    ended: '办理结果',
  },
  ended: { closed: '销号', cancelled: '撤销', merged: '并入其他任务', split: '拆分' },
  decidedBy: (body) => `${body === '' ? '领导组' : body}决定`,
  and: '、',
  difference: ({ field, minuted, actual, signed }) =>
    `${field}：纪要为“${minuted}”，任务为“${actual}”（${signed}）`,
  signedBy: (name) => `${name}已签认`,
  unsigned: '未签认',
  exported: ({ at, by, count }) => `${at} 由${by}导出，共 ${count} 项`,
}

const en: Omit<SheetWords, 'task'> = {
  ledger: 'Resolutions',
  heading: {
    serial: 'No.',
    conference: 'Conference',
    minutes: 'Minutes',
    item: 'Item',
    text: 'Resolution',
    lead: 'Lead unit',
    assisting: 'Assisting units',
    decidedOn: 'Decided on',
    dueOn: 'Due by the minutes',
    task: 'Task',
    taskDueOn: 'Due now',
    state: 'State',
    light: 'Light',
    progress: 'Progress (%)',
    holder: 'Holder',
    days: 'Days',
    closedOn: 'Closed on',
    differences: 'Differs from the minutes',
  },
  view: { running: 'Running', overdue: 'Overdue', closed: 'Closed', differing: 'Differing', all: 'All' },
  field: {
    text: 'Text',
    'lead-unit': 'Lead unit',
    'assisting-units': 'Assisting units',
    'due-on': 'Due day',
    ended: 'End',
  },
  ended: { closed: 'closed', cancelled: 'cancelled', merged: 'merged', split: 'split' },
  decidedBy: (body) => `Decided by ${body === '' ? 'the leading group' : body}`,
  and: ', ',
  difference: ({ field, minuted, actual, signed }) =>
    `${field}: minutes say “${minuted}”, the task “${actual}” (${signed})`,
  signedBy: (name) => `signed by ${name}`,
  unsigned: 'not signed',
  exported: ({ at, by, count }) => `Exported ${at} by ${by}, ${count} resolutions`,
}

export const sheetWordsIn = (language: Language): SheetWords => ({
  ...(language === 'en' ? en : zh),
  task: wordsIn(language),
})

const widths: Readonly<Record<ColumnName, number>> = {
  serial: 6,
  conference: 24,
  minutes: 20,
  item: 30,
  text: 40,
  lead: 14,
  assisting: 22,
  decidedOn: 12,
  dueOn: 12,
  task: 16,
  taskDueOn: 12,
  state: 10,
  light: 8,
  progress: 10,
  holder: 22,
  days: 10,
  closedOn: 12,
  differences: 44,
}

const days: readonly ColumnName[] = ['decidedOn', 'dueOn', 'taskDueOn', 'closedOn']
const centred: readonly ColumnName[] = ['serial', 'task', 'state', 'light', 'progress', 'days']

const styleOf = (column: ColumnName): Style => {
  if (days.includes(column)) return { format: 'day', align: 'center' }
  return centred.includes(column) ? { align: 'center' } : { format: 'text', wrap: true }
}

export const resolutionSheet = (words: SheetWords, title: string, note: string): Sheet => ({
  name: words.ledger,
  title,
  note,
  columns: columns.map((column) => ({
    heading: words.heading[column],
    width: widths[column],
    style: styleOf(column),
  })),
  styles: { unsigned: { fill: 'F8CBAD', wrap: true } },
  frozenColumns: 1,
  landscape: true,
  paper: 'a3',
})

export function resolutionLine(
  row: ResolutionRow,
  serial: number,
  words: SheetWords,
): readonly (Value | Styled)[] {
  const { task } = row
  const cells: Readonly<Record<ColumnName, Value | Styled>> = {
    serial,
    conference: row.conference?.name ?? words.decidedBy(row.body),
    minutes: row.minutesNumber,
    item: row.item,
    text: row.text,
    lead: row.leadUnit.shortName,
    assisting: row.assistingUnits.map(({ shortName }) => shortName).join(words.and),
    decidedOn: { day: row.decidedOn },
    dueOn: { day: row.dueOn },
    task: task?.number ?? null,
    taskDueOn: task ? { day: task.dueOn } : null,
    state: task ? words.task.state[task.state] : null,
    light: task ? words.task.light[task.light.light] : null,
    progress: task ? (task.state === 'closed' ? 100 : task.progress) : null,
    holder: task ? holderText(task) : null,
    days: row.days,
    closedOn: row.closedOn === null ? null : { day: row.closedOn },
    differences: differencesCell(row.differences, words),
  }
  return columns.map((column) => cells[column])
}

const holderText = ({ holder: { unit, section, person } }: NonNullable<ResolutionRow['task']>): string =>
  [unit.shortName, section, person].filter(Boolean).join(' ')

function differencesCell(differences: readonly DifferenceView[], words: SheetWords): Value | Styled {
  if (differences.length === 0) return null
  const value = differences
    .map(({ field, minuted, actual, signed }) =>
      words.difference({
        field: words.field[field],
        minuted: field === 'ended' ? (words.ended[minuted] ?? minuted) : minuted,
        actual: field === 'ended' ? (words.ended[actual] ?? actual) : actual,
        signed: signed ? words.signedBy(signed.by) : words.unsigned,
      }),
    )
    .join('\n')
  return differences.some(({ signed }) => signed === null) ? { value, style: 'unsigned' } : value
}
