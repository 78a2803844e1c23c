/** Recurring tasks of the demonstration, from today on. */
import { taskSeriesRoutes } from '../../contract/task-series.ts'
import type { Rhythm } from '../../domain/calendar/rhythm.ts'
import { actor, call, type Stage } from './demo-tasks.ts'

const told: readonly { title: string; body: string; lead: string; rhythm: Rhythm; at: Rhythm }[] = [
  {
    title: '{年}年{月}月企业开办指标进展月报',
    body: '报送{年}年{月}月企业开办环节、时间、成本的变化，以及未完成事项和下月安排。',
    lead: 'approval-bureau',
    rhythm: { every: 'month', day: 20 },
    at: { every: 'month', day: 'last-workday' },
  },
  {
    title: '{年}年第{季度}季度纳税指标分析',
    body: '分析本季度纳税次数、时间变化和企业反映集中的问题，提出下季度措施。',
    lead: 'tax-bureau',
    rhythm: { every: 'quarter', month: 3, day: 15 },
    at: { every: 'quarter', month: 3, day: 'last-workday' },
  },
  {
    title: '{年}年第{周}周施工许可办件调度',
    body: '报送本周施工许可受理、办结件数，逐件说明超期原因。',
    lead: 'housing-bureau',
    rhythm: { every: 'week', weekday: 4 },
    at: { every: 'week', weekday: 5 },
  },
]

export async function seedDemoSeries(stage: Stage): Promise<void> {
  const clerk = await actor(stage, 'office', 'clerk')
  stage.setClock(stage.workday(0), 0)
  for (const { title, body, lead, rhythm, at } of told)
    await call(stage, taskSeriesRoutes.create, clerk, {
      body: {
        template: {
          title,
          body,
          leadUnitIds: [stage.unitId(lead)],
          deadline: { kind: 'in-period', next: false, at },
        },
        rhythm,
        startsOn: stage.workday(0),
      },
    })
}
