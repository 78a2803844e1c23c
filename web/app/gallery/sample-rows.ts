import type { LightName } from '../../ui/light.tsx'

export type SampleRow = {
  readonly number: string
  readonly title: string
  readonly indicator: string
  readonly light: {
    readonly light: LightName
    readonly reason: string | null
    readonly daysLeft: number | null
  }
  readonly dueOn: string
  readonly provisional: boolean
  readonly state: string
  readonly parts: string
  readonly lead: string
  readonly holder: string
}

const lights = {
  late: (days: number) => ({ light: 'red', reason: 'overdue', daysLeft: -days }) as const,
  behind: (days: number) => ({ light: 'red', reason: 'behind', daysLeft: days }) as const,
  soon: (days: number) => ({ light: 'amber', reason: 'due-soon', daysLeft: days }) as const,
  fine: (days: number) => ({ light: 'green', reason: null, daysLeft: days }) as const,
  held: { light: 'grey', reason: null, daysLeft: null } as const,
  done: { light: 'done', reason: null, daysLeft: null } as const,
}

function row(
  number: string,
  title: string,
  indicator: string,
  light: SampleRow['light'],
  dueOn: string,
  rest: string,
): SampleRow {
  const [state = '', parts = '', lead = '', holder = ''] = rest.split('|')
  return {
    number: `督2026-${number}`,
    title,
    indicator,
    light,
    dueOn,
    provisional: dueOn > '2027',
    state,
    parts,
    lead,
    holder,
  }
}

export const rows: readonly SampleRow[] = [
  row(
    '164',
    '政府采购合同公开率整改',
    '政府采购',
    lights.late(4),
    '2026-11-16',
    '退回补正|1/3|财政局|财政局·采购管理科 冯某',
  ),
  row(
    '171',
    '企业开办：刻章、发票环节并联办理',
    '企业开办',
    lights.late(2),
    '2026-11-18',
    '办理中|3/5|行政审批局|行政审批局·登记注册科 赵某',
  ),
  row(
    '158',
    '用水接入时间压减至 4 个工作日',
    '获得用水用气',
    lights.late(1),
    '2026-11-19',
    '办理中|2/4|住建局|住建局·公用事业科 何某某',
  ),
  row(
    '180',
    '商业纠纷速裁团队组建与繁简分流',
    '执行合同',
    lights.soon(1),
    '2026-11-23',
    '待核验|4/4|法院|领导组办公室·督办科 王某某',
  ),
  row(
    '188',
    '国家政务服务平台数据共享补接 11 项',
    '政务服务',
    lights.soon(2),
    '2026-11-24',
    '办理中|0/3|行政审批局|行政审批局·副局长 李某某',
  ),
  row(
    '183',
    '低压用户用电报装环节压减至 2 个',
    '获得电力',
    lights.soon(2),
    '2026-11-24',
    '办理中|2/3|能源局|供电公司·营销部 曹某',
  ),
  row(
    '186',
    '建筑许可审批时间压减至 40 个工作日',
    '办理建筑许可',
    lights.soon(3),
    '2026-11-25',
    '办理中|2/5|行政审批局|住建局·城建科 吴某某',
  ),
  row(
    '190',
    '投标保证金以电子保函替代',
    '招标投标',
    lights.fine(4),
    '2026-11-26',
    '办理中|1/2|发改科技局|发改科技局·招投标科 许某某',
  ),
  row(
    '174',
    '二手房转移登记与缴税一窗受理',
    '登记财产',
    lights.fine(5),
    '2026-11-27',
    '待核验|3/3|自然资源局|领导组办公室·督办科 王某某',
  ),
  row(
    '192',
    '涉企信用信息归集与融资平台入驻',
    '获得信贷',
    lights.behind(6),
    '2026-11-30',
    '办理中|1/4|政府办金融股|政府办金融股·沈某',
  ),
  row(
    '195',
    '部门联合“双随机”抽查计划全覆盖',
    '市场监管',
    lights.fine(7),
    '2026-12-01',
    '待签收|—|市场监管局|市场监管局·信用监管科 韩某某',
  ),
  row(
    '169',
    '进口单证审核耗时数据核实',
    '跨境贸易',
    lights.held,
    '2026-12-02',
    '裁定暂停|0/1|商务中心|商务中心·外贸科 杨某',
  ),
  row(
    '197',
    '人才引进一站式服务清单',
    '包容普惠创新',
    lights.fine(38),
    '2027-01-15',
    '办理中|0/2|发改科技局|发改科技局·科技科 朱某某',
  ),
  row('102', '企业开办帮办代办点全覆盖', '企业开办', lights.done, '2026-09-30', '已销号|2/2|行政审批局|—'),
]
