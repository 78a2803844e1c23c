/**
 * Words inside the files the server writes, in the reader's language. A file leaves the platform and has no page
 * around it that could speak; everywhere else codes travel.
 */
import { sources } from '../../../../contract/task.ts'
import type { Light } from '../../../../domain/task/light.ts'
import type { SheetColumn } from '../../../../domain/task/sheet.ts'
import type { RowFault } from '../../../../domain/task/sheet-faults.ts'
import type { SourceKind } from '../../../../domain/task/import-row.ts'
import type { State } from '../../../../domain/task/states.ts'
import type { View } from '../queries/filter.ts'
import { enHeadings, zhHeadings } from './headings.ts'

export type Language = 'zh-CN' | 'en'
type Facts = Readonly<Record<string, string | number>>

export type Words = {
  readonly heading: (column: SheetColumn) => string
  readonly ledger: string
  readonly template: string
  readonly faultsTitle: string
  readonly faultsHeading: string
  readonly dictionary: string
  /** A fault with its address in the file that was sent, whose columns may stand elsewhere. */
  readonly inOriginal: (cell: string, text: string) => string
  readonly view: Readonly<Record<View, string>>
  readonly state: Readonly<Record<State, string>>
  readonly source: Readonly<Record<SourceKind, string>>
  readonly light: Readonly<Record<Light, string>>
  readonly behind: string
  readonly and: string
  readonly no: string
  readonly yesOn: (day: string) => string
  readonly exported: (facts: { at: string; by: string; count: number }) => string
  readonly howTo: string
  readonly fromWork: string
  readonly hint: Readonly<Partial<Record<SheetColumn, string>>>
  readonly pickFromList: string
  readonly fault: Readonly<Record<RowFault, (facts: Facts) => string>>
  readonly percent: (progress: number) => string
}

const zh: Words = {
  heading: (column) => zhHeadings[column][0],
  ledger: '任务督办台账',
  template: '任务导入表',
  faultsTitle: '任务导入表（未导入的行）',
  faultsHeading: '错误说明',
  dictionary: '字典',
  inOriginal: (cell, text) => `原表 ${cell}：${text}`,
  view: {
    'due-in-two-weeks': '两周内到期',
    overdue: '逾期',
    'due-soon': '临期',
    running: '在办',
    'to-verify': '待核验',
    drafts: '草稿',
    closed: '已销号',
    requests: '待裁定',
    suspended: '暂停',
    cancelled: '已撤销',
    handled: '本月经办',
    'to-recheck': '待回头看',
    reopened: '重新办理',
  },
  state: {
    draft: '草稿',
    issued: '待签收',
    acknowledged: '已签收',
    'in-progress': '办理中',
    'closure-requested': '待核验',
    closed: '已销号',
    returned: '已退回',
    suspended: '暂停',
    cancelled: '已撤销',
  },
  source: {
    document: '文件',
    conference: '会议议定',
    instruction: '领导批示',
    indicator: '指标提升',
    other: '其他',
  },
  light: { green: '绿灯 正常', amber: '黄灯 临期', red: '红灯 逾期', grey: '灰灯', done: '已销号' },
  behind: '红灯 滞后',
  and: '、',
  no: '否',
  yesOn: (day) => `是（${day}）`,
  exported: ({ at, by, count }) => `${at} 由 ${by} 导出，共 ${count} 件`,
  howTo:
    '带 * 的必填。一行一件任务；牵头单位填几家，就下达几件。完成时限填日期，或填“15个工作日”“30日内”。灰色各列由系统在办理中产生，不从表中导入。',
  fromWork: '由系统在办理中产生，不从表中导入。',
  hint: {
    title: '200 字以内作为标题；超出的全文记入任务要求。',
    leadUnit: '机制内单位的全称、简称或代码；几家之间用顿号分开，各下达一件。',
    assistingUnits: '几家之间用顿号分开。',
    due: '日期，或“15个工作日”“30日内”“2026年底”。',
    issuedOn: '时限从系统下达之日起算；此处日期只记入任务要求。',
    person: '只记入任务要求；由牵头单位在系统中分解到人。',
    liaison: '只记入任务要求，电话隐去中间各位。',
    indicator: '指标代码或名称，可从列表选择。',
  },
  pickFromList: '请从列表中选择，或照列表中的写法填写。',
  fault: {
    required: () => '必填',
    merged: () => '是合并单元格，请取消合并，每行分别填写',
    'formula-error': ({ error }) => `公式出错（${error}）`,
    'not-text': () => '无法识别',
    'no-such-unit': ({ unit, near }) => `机制内没有“${unit}”${near === undefined ? '' : `，是否指“${near}”`}`,
    'unit-ambiguous': ({ unit }) => `“${unit}”不止一家，请写全称`,
    'given-twice': ({ unit }) => `“${unit ?? ''}”重复`,
    'lead-cannot-assist': () => '牵头单位不能同时配合',
    'no-such-indicator': () => '机制里没有这项指标',
    'indicator-ambiguous': () => '同名指标不止一项，请写代码',
    'no-such-source': () => '来源类别须从列表中选择',
    'not-a-due-day': () => '应为日期，或“15个工作日”“30日内”',
    'day-in-past': ({ today }) => `日期已经过去，最早 ${today}`,
    'day-too-far': ({ years }) => `日期太远，最远 ${years} 年以内`,
    'too-long': ({ max }) => `太长，最多 ${max} 字`,
    'one-line-only': () => '只能写一行',
    'control-characters': () => '有看不见的控制字符',
    'hidden-characters': () => '有看不见的字符',
    'broken-characters': () => '有无法识别的字符',
    other: () => '请检查此格',
  },
  percent: (progress) => `${progress}%`,
}

const en: Words = {
  heading: (column) => enHeadings[column],
  ledger: 'Task ledger',
  template: 'Form for tasks',
  faultsTitle: 'Form for tasks (rows not taken)',
  faultsHeading: 'What is wrong',
  dictionary: 'Lists',
  inOriginal: (cell, text) => `${cell} of your file: ${text}`,
  view: {
    'due-in-two-weeks': 'due in two weeks',
    overdue: 'overdue',
    'due-soon': 'due soon',
    running: 'running',
    'to-verify': 'to verify',
    drafts: 'drafts',
    closed: 'closed',
    requests: 'returns and extensions',
    suspended: 'suspended',
    cancelled: 'cancelled',
    handled: 'handled this month',
    'to-recheck': 'To recheck',
    reopened: 'Reopened',
  },
  state: {
    draft: 'draft',
    issued: 'to acknowledge',
    acknowledged: 'acknowledged',
    'in-progress': 'in progress',
    'closure-requested': 'to verify',
    closed: 'closed',
    returned: 'returned',
    suspended: 'suspended',
    cancelled: 'cancelled',
  },
  source: {
    document: 'Document',
    conference: 'Conference',
    instruction: 'Instruction',
    indicator: 'Indicator',
    other: 'Other',
  },
  light: {
    green: 'Green: on time',
    amber: 'Amber: due soon',
    red: 'Red: overdue',
    grey: 'Grey',
    done: 'Closed',
  },
  behind: 'Red: behind',
  and: ', ',
  no: 'No',
  yesOn: (day) => `Yes (${day})`,
  exported: ({ at, by, count }) => `Exported ${at} by ${by}, ${count} tasks`,
  howTo:
    'Columns with * must be filled. One row is one task; several lead units make one task each. Due: a day, 15个工作日 (working days) or 30日内 (days). Grey columns come from the work itself and are not taken.',
  fromWork: 'Comes from the work itself; not taken from the form.',
  hint: {
    title: 'Up to 200 characters become the title; longer text goes into the requirements.',
    leadUnit: 'Name, short name or code of a unit of the mechanism; several with commas, one task each.',
    assistingUnits: 'Several with commas.',
    due: 'A day, 15个工作日, 30日内 or 2026年底.',
    issuedOn: 'The clock runs from the day of issue; another day is kept as text.',
    person: 'Kept as text; the lead unit gives the work out to people.',
    liaison: 'Kept as text, phone numbers masked.',
    indicator: 'Code or name; choose from the list.',
  },
  pickFromList: 'Choose from the list, or write it as the list does.',
  fault: {
    required: () => 'must be filled',
    merged: () => 'is part of merged cells: unmerge them and fill every row',
    'formula-error': ({ error }) => `formula failed (${error})`,
    'not-text': () => 'cannot be read',
    'no-such-unit': ({ unit, near }) =>
      `no unit “${unit}” in the mechanism${near === undefined ? '' : `; is it “${near}”?`}`,
    'unit-ambiguous': ({ unit }) => `“${unit}” is more than one unit; write the full name`,
    'given-twice': ({ unit }) => `“${unit ?? ''}” is there twice`,
    'lead-cannot-assist': () => 'the lead unit cannot assist as well',
    'no-such-indicator': () => 'no such indicator in the mechanism',
    'indicator-ambiguous': () => 'more than one indicator has this name; write its code',
    'no-such-source': () => 'choose the kind of source from the list',
    'not-a-due-day': () => 'must be a day, 15个工作日 or 30日内',
    'day-in-past': ({ today }) => `the day is over; ${today} at the earliest`,
    'day-too-far': ({ years }) => `too far; within ${years} years`,
    'too-long': ({ max }) => `too long; at most ${max} characters`,
    'one-line-only': () => 'one line only',
    'control-characters': () => 'has control characters',
    'hidden-characters': () => 'has hidden characters',
    'broken-characters': () => 'has broken characters',
    other: () => 'please check',
  },
  percent: (progress) => `${progress}%`,
}

export const wordsIn = (language: Language): Words => (language === 'en' ? en : zh)

const otherNames = { 公文: 'document', 会议: 'conference', 批示: 'instruction', 指标: 'indicator' } as const

/** Kinds of source in every language, as a sheet may have them. */
export const sourceKindsWritten: ReadonlyMap<string, SourceKind> = new Map<string, SourceKind>([
  ...sources.flatMap((kind) =>
    [zh.source[kind], en.source[kind], kind].map((name): [string, SourceKind] => [name.toLowerCase(), kind]),
  ),
  ...Object.entries(otherNames),
])
