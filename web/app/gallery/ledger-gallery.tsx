import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Chip, FilterChips } from '../../ui/chips.tsx'
import { useColumnChoice } from '../../ui/column-choice.tsx'
import { DueDate } from '../../ui/day.tsx'
import { type Column, Ledger } from '../../ui/ledger.tsx'
import { Light, lightOf } from '../../ui/light.tsx'
import { notify } from '../../ui/notify.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { rows, type SampleRow } from './sample-rows.ts'

const columns: readonly Column<SampleRow>[] = [
  { key: 'number', title: '编号', cell: (row) => row.number, width: 96, stick: true, card: 'number' },
  {
    key: 'title',
    title: '事项',
    cell: (row) => <a href="/gallery?show=record">{row.title}</a>,
    width: 250,
    stick: true,
    look: 'title',
    card: 'title',
  },
  { key: 'indicator', title: '一级指标', cell: (row) => row.indicator },
  { key: 'light', title: '灯', cell: (row) => <Light {...lightOf(row.light)} />, card: 'light' },
  {
    key: 'due',
    title: '到期日与工作日',
    cell: (row) => (
      <DueDate
        date={row.dueOn}
        light={row.light.light}
        daysLeft={row.light.daysLeft}
        provisional={row.provisional}
      />
    ),
    look: 'ink',
    sortable: true,
    card: 'due',
  },
  { key: 'state', title: '状态', cell: (row) => row.state },
  { key: 'parts', title: '子任务', cell: (row) => row.parts, align: 'end' },
  { key: 'lead', title: '牵头单位', cell: (row) => row.lead, look: 'ink', sortable: true },
  { key: 'holder', title: '现由', cell: (row) => row.holder, look: 'fine', card: 'holder' },
]

export function LedgerGallery() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['督2026-188', '督2026-183']))
  const [descending, setDescending] = useState(false)
  const [lead, setLead] = useState('')
  const [late, setLate] = useState(false)
  const choice = useColumnChoice('gallery', columns)
  const shown = rows.filter(
    (row) => (lead === '' || row.lead === lead) && (!late || row.light.light === 'red'),
  )
  const leads = [...new Set(rows.map((row) => row.lead))].map((name) => ({ value: name, label: name }))
  return (
    <>
      <PageHead
        title="任务督办台账"
        note="两周内到期 14 件，在办共 64 件"
        actions={
          <Button primary onClick={() => notify('任务已下达，编号 督2026-198。')}>
            下达任务
          </Button>
        }
      />
      <Tabs
        label="视图"
        current="soon"
        tabs={[
          { key: 'soon', label: '两周内到期', count: 14, link: { to: '/gallery' } },
          { key: 'overdue', label: '逾期', count: 3, tone: 'red', link: { to: '/gallery' } },
          { key: 'due-soon', label: '临期', count: 5, tone: 'amber', link: { to: '/gallery' } },
          { key: 'running', label: '在办', count: 64, link: { to: '/gallery' } },
          { key: 'verify', label: '待核验', count: 6, link: { to: '/gallery' } },
          { key: 'closed', label: '今年已销号', count: 1480, link: { to: '/gallery' } },
        ]}
      />
      <div className="bar">
        <FilterChips
          filters={[
            { key: 'lead', label: '牵头单位', value: lead, options: leads },
            { key: 'indicator', label: '指标', value: '', options: [{ value: '01', label: '企业开办' }] },
            {
              key: 'source',
              label: '来源',
              value: 'document',
              options: [{ value: 'document', label: '文件' }],
            },
          ]}
          onChange={(_, value) => setLead(value)}
          onClear={() => setLead('')}
        >
          <Chip on={late} onClick={() => setLate(!late)}>
            只看逾期 3
          </Chip>
        </FilterChips>
        <div className="acts no-phone">
          {choice.chooser}
          <Button>导入</Button>
          <Button>导出 14 件</Button>
        </div>
      </div>
      <Ledger
        label="任务"
        columns={choice.columns}
        rows={descending ? shown.toReversed() : shown}
        rowKey={(row) => row.number}
        late={(row) => row.light.light === 'red'}
        selection={{
          selected,
          onChange: setSelected,
          nameOf: (row) => row.number,
          actions: [
            { key: 'urge', label: '催办', onClick: () => notify('已催办 2 件。') },
            {
              key: 'assign',
              label: '改派',
              onClick: () => undefined,
              refusal: '其中 1 件已申请办结，核验后才能改派。',
            },
            { key: 'export', label: '导出', onClick: () => notify('没有导出：网络已断开。', { bad: true }) },
          ],
        }}
        sorting={{ key: 'due', descending, onSort: (_, next) => setDescending(next) }}
        foot={{
          number: `合计 ${shown.length}`,
          title: '逾期 3　临期 5　正常 5　暂停 1',
          due: '逾期合计 7 个工作日',
          parts: '20/41',
          lead: '10 家',
        }}
        pager={{ page: 1, pageSize: 20, total: 64, onPage: () => undefined }}
        note="截至 2026-11-22 周日 20:00，时限按工作日计，含调休"
        empty={
          <Empty title="还没有任务" action={<Button primary>下达任务</Button>}>
            这里列出领导组办公室下达的任务，从签收到销号。
          </Empty>
        }
      />
    </>
  )
}
