/** The letter of a graded notice (督办单): what is late, since when, what is asked and by when. */
import type { Day } from '../kernel.ts'
import type { NoticeLevel } from '../mechanism/mechanism.ts'
import { type DocumentContent, emptyContent } from './content.ts'
import { dateText } from './number.ts'

export type LateTask = {
  readonly level: NoticeLevel
  readonly dueOn: Day
  readonly workdaysLate: number
  readonly task: { readonly number: string; readonly title: string; readonly target: string }
  readonly unit: { readonly id: string; readonly name: string }
}

const consequences = {
  blue: '请抓紧办理。再次超过时限的，将发出更高等级的督办单。',
  orange: '逾期仍未办结的，将发出红色督办单，并报告领导组。',
  red: '本次督办后仍未办结的，将报请领导组研究，按照有关规定处理。',
} as const satisfies Record<NoticeLevel, string>

export function noticeLetter(
  { level, dueOn, workdaysLate, task, unit }: LateTask,
  { answerBy }: { readonly answerBy: Day },
): DocumentContent {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
  const target = task.target === '' ? '' : `，目标为“${task.target}”`
  return {
    ...emptyContent,
    title: `关于限期办结“${task.title}”的督办单`,
    level,
    addressees: [{ name: unit.name, to: unit.id }],
    blocks: [
      paragraph(
        `${task.number}号任务“${task.title}”由你单位牵头办理${target}，应于${dateText(dueOn)}前办结，至今已超过时限${workdaysLate}个工作日。`,
      ),
      paragraph(
        `请你单位于${dateText(answerBy)}前办结，提交办结申请和佐证材料；确实不能办结的，于该日前书面说明原因、已经采取的措施和预计办结时间。`,
      ),
      paragraph(consequences[level]),
    ],
  }
}
