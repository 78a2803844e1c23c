import type { Step } from '../../ui/steps.tsx'
import type { Happening } from '../../ui/timeline.tsx'
import type { TreeNode } from '../../ui/tree.tsx'

export const steps: readonly Step[] = [
  { key: '1', label: '下达', note: '11-02 周一', state: 'past' },
  { key: '2', label: '签收', note: '11-03 周二', state: 'past' },
  { key: '3', label: '分解', note: '11-05 周四', state: 'past' },
  { key: '4', label: '办理', note: '自 11-05', state: 'now' },
  { key: '5', label: '办结申请', note: '应在 11-25 前', state: 'next' },
  { key: '6', label: '核验', note: '领导组办公室', state: 'next' },
  { key: '7', label: '销号', state: 'next' },
]

const part = (
  id: string,
  title: string,
  who: string,
  light: TreeNode['light'],
  due: string,
  more: Partial<TreeNode> = {},
): TreeNode => ({
  key: id,
  id,
  title,
  who,
  light,
  due,
  link: { to: '/gallery' },
  ...more,
})

export const nodes: readonly TreeNode[] = [
  part('186', '审批时间压减至 40 个工作日', '行政审批局 副局长 李某某', 'amber', '2026-11-25', {
    here: true,
    children: [
      part('-1', '事项清单与环节并联方案', '行政审批局 投资项目科 周某', 'done', '2026-11-13'),
      part('-2', '施工图联审并入施工许可', '住建局 城建科 吴某某', 'amber', '2026-11-24', {
        children: [
          part('-2.1', '联审要点统一', '住建局 城建科 吴某某', 'done', '2026-11-17'),
          part('-2.2', '消防设计审查并联', '住建局 消防审验科 郑某', 'red', '2026-11-18', { days: 2 }),
        ],
      }),
      part('-3', '规划许可与用地手续同步核发', '自然资源局 利用科 钱某某', 'done', '2026-11-19'),
      part('-5', '模拟案例复测，抽 3 个项目', '行政审批局 投资项目科 孙某', 'grey', '2026-11-25', {
        wait: '待 186-2、186-4 销号后开始',
      }),
    ],
  }),
]

export const happenings: readonly Happening[] = [
  {
    key: '1',
    at: '2026-11-20T09:26:00Z',
    kind: 'act',
    actor: '吴某某',
    post: '住建局城建科科长',
    words: '反馈：审查意见已合并到联审平台，余 1 个接口待省厅开通，预计 11-24 完成。',
  },
  { key: '2', at: '2026-11-20T01:00:00Z', kind: 'system', words: '到期前 3 个工作日提醒，送李某某、吴某某' },
  {
    key: '3',
    at: '2026-11-19T08:40:00Z',
    kind: 'act',
    actor: '王某某',
    post: '领导组办公室督办科',
    words: '核验：186-3 材料齐全，准予销号。',
  },
  {
    key: '4',
    at: '2026-11-18T02:12:00Z',
    kind: 'act',
    actor: '李某某',
    post: '行政审批局副局长',
    words: '催办住建局城建科：联审并入施工许可请于 11-24 前办结。',
  },
  { key: '5', at: '2026-11-18T02:12:00Z', kind: 'system', words: '现办理人转为住建局城建科 吴某某' },
  {
    key: '6',
    at: '2026-11-09T10:20:00Z',
    kind: 'instruction',
    actor: '陈某某',
    post: '副县长',
    words: '批示：可先按新建厂房一类试行，跑通后推开。请住建局主动配合。',
  },
  {
    key: '7',
    at: '2026-11-03T00:52:00Z',
    kind: 'act',
    actor: '李某某',
    post: '行政审批局副局长',
    words: '签收。',
  },
  {
    key: '8',
    at: '2026-11-02T09:05:00Z',
    kind: 'act',
    actor: '王某某',
    post: '领导组办公室督办科',
    words: '下达。时限 17 个工作日，到期 2026-11-25 周三。',
  },
]
