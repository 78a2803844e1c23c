/** The headings of the ledger: the first form is written, all are read. */
import { type SheetColumn, sheetColumns } from '../../../../domain/task/sheet.ts'
import { type Headings, headings, normalHeading } from '../../../platform/spreadsheet/header.ts'

export const zhHeadings: Readonly<Record<SheetColumn, readonly [string, ...string[]]>> = {
  serial: ['序号'],
  title: [
    '督办事项/任务内容',
    '督办事项',
    '任务内容',
    '事项',
    '任务名称',
    '任务标题',
    '工作任务',
    '重点任务',
  ],
  source: ['任务来源（文号/会议/批示）', '任务来源', '来源', '依据'],
  issuedOn: ['立项（交办）日期', '立项日期', '交办日期', '下达日期'],
  leader: ['牵头领导', '分管领导', '责任领导'],
  leadUnit: ['牵头单位', '主办单位', '承办单位'],
  assistingUnits: ['责任（配合）单位', '配合单位', '协办单位'],
  person: ['责任人'],
  liaison: ['联系人（联络员）及电话', '联系人及电话', '联系人及联系电话', '联络员及电话', '联系人', '联络员'],
  due: ['完成时限', '办理时限', '时限', '完成日期', '到期日', '截止日期'],
  target: ['阶段目标/节点', '阶段目标', '目标', '时间节点'],
  done: ['进展情况', '工作进展'],
  progress: ['完成率', '完成进度'],
  problems: ['存在问题'],
  next: ['下一步措施', '下一步打算'],
  light: ['亮灯状态', '亮灯'],
  closed: ['是否销号（销号日期）', '是否销号', '销号'],
  evidence: ['佐证材料'],
  remark: ['备注'],
  body: ['任务要求', '具体要求', '工作要求'],
  indicator: ['对应指标', '指标'],
  sourceKind: ['来源类别', '来源类型'],
  number: ['任务编号', '编号'],
  state: ['办理状态', '状态'],
}

export const enHeadings: Readonly<Record<SheetColumn, string>> = {
  serial: 'No.',
  title: 'Task',
  source: 'Source (document, conference, instruction)',
  issuedOn: 'Issued on',
  leader: 'Leader in charge',
  leadUnit: 'Lead unit',
  assistingUnits: 'Assisting units',
  person: 'Responsible person',
  liaison: 'Liaison and phone',
  due: 'Due',
  target: 'Target',
  done: 'Progress report',
  progress: 'Progress %',
  problems: 'Problems',
  next: 'Next steps',
  light: 'Light',
  closed: 'Closed (on)',
  evidence: 'Evidence',
  remark: 'Remarks',
  body: 'Requirements',
  indicator: 'Indicator',
  sourceKind: 'Kind of source',
  number: 'Number',
  state: 'State',
}

/** Both languages are read, whichever the reader's is. */
export const knownHeadings: Headings<SheetColumn> = new Map([
  ...headings(zhHeadings),
  ...sheetColumns.map((column): [string, SheetColumn] => [normalHeading(enHeadings[column]), column]),
])
