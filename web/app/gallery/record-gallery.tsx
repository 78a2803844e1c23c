import { Fragment } from 'react'
import { ActionBar } from '../../ui/action-bar.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FileList } from '../../ui/files.tsx'
import { Light } from '../../ui/light.tsx'
import { notify } from '../../ui/notify.tsx'
import { RecordHead } from '../../ui/page.tsx'
import { Prose, Sheet } from '../../ui/sheet.tsx'
import { Steps } from '../../ui/steps.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { Tree } from '../../ui/tree.tsx'
import { happenings, nodes, steps } from './sample-record.ts'

export function RecordGallery() {
  return (
    <>
      <RecordHead
        number="督2026-186"
        kinds={['办理建筑许可', '第 5 次联席会议议定事项 3']}
        title="建筑许可审批时间压减至 40 个工作日"
        line={[
          <Light key="light" light="amber" />,
          <Fragment key="due">
            到期 <Day date="2026-11-25" />，<b>余 3 个工作日</b>
          </Fragment>,
          <Fragment key="holder">
            现由 <b>住建局城建科 吴某某</b> 办理，已 2 个工作日
          </Fragment>,
          <span key="parts" className="muted">
            子任务销号 2，共 5
          </span>,
        ]}
      >
        <Steps steps={steps} />
      </RecordHead>
      <div className="rec">
        <div>
          <Sheet title="要素" aside={<a href="/gallery?show=record">修改记录 4</a>}>
            <Facts
              facts={[
                { label: '牵头单位', value: '行政审批局' },
                { label: '下达日期', value: <Day date="2026-11-02" /> },
                { label: '配合单位', value: '住建局、自然资源局' },
                { label: '时限', value: '17 个工作日，次日起算，已用 14' },
                { label: '责任人', value: '李某某，AB 角 周某' },
                { label: '核验人', value: '领导组办公室督办科 王某某' },
                { label: '目标值', value: '时间 58 → 40 个工作日' },
                { label: '对应指标', value: '办理建筑许可·时间，可得 0.32 分' },
              ]}
            />
            <Prose>
              请行政审批局牵头，会同住建局、自然资源局，将一般工业项目从取得用地到首次登记的审批时间由 58
              个工作日压减至 40 个工作日以内。以 3 个项目复测结果为办结依据。
            </Prose>
          </Sheet>
          <Sheet title="分解" aside="销号 2，办理 3；上级待下级全部销号后方可办结">
            <Tree nodes={nodes} />
          </Sheet>
          <Sheet title="佐证材料 3" aside={<button className="link">上传</button>}>
            <FileList
              files={[
                {
                  key: '1',
                  name: '并联审批事项清单（盖章）.pdf',
                  size: 421_888,
                  href: '#',
                  by: '周某，186-1',
                  at: '2026-11-12T02:00:00Z',
                },
                {
                  key: '2',
                  name: '联审要点统一表.xlsx',
                  size: 38_912,
                  href: '#',
                  by: '吴某某，186-2.1',
                  at: '2026-11-16T02:00:00Z',
                },
                {
                  key: '3',
                  name: '消防审查意见合并样本.pdf',
                  size: 670_720,
                  href: '#',
                  by: '郑某，186-2.2',
                  at: '2026-11-20T02:00:00Z',
                  onRemove: () => undefined,
                },
              ]}
            />
          </Sheet>
        </div>
        <Sheet title="经过" aside="8 条，链值 7c4e…91a2">
          <Timeline happenings={happenings} />
        </Sheet>
      </div>
      <ActionBar
        note="延期须在 11-25 周三 18:00 前提出，原到期日保留"
        actions={[
          { key: 'report', label: '反馈', primary: true, onClick: () => notify('进展已反馈。') },
          { key: 'urge', label: '催办', onClick: () => undefined },
          { key: 'extend', label: '申请延期', onClick: () => undefined },
          {
            key: 'closure',
            label: '办结申请',
            onClick: () => undefined,
            refusal: '还有 3 项子任务未销号：186-2、186-4、186-5。全部销号后，此项自动开放。',
          },
          {
            key: 'discard',
            label: '撤销',
            danger: true,
            onClick: () =>
              void confirm({
                title: '撤销这件任务',
                body: '撤销后 3 家单位不再办理，已报的进展和佐证保留在审计中。',
                yes: '撤销',
                danger: true,
              }),
          },
        ]}
      />
    </>
  )
}
