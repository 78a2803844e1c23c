import { ApiError } from '../../lib/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { DueDate } from '../../ui/day.tsx'
import { Light } from '../../ui/light.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import {
  Empty,
  ErrorState,
  Loading,
  NoPermission,
  NotFound,
  Offline,
  OfflineBanner,
} from '../../ui/states.tsx'

const failed = new ApiError(500, { error: { code: 'internal', requestId: '0198c1f0-7c4e' } })

export function StatesGallery() {
  return (
    <>
      <PageHead title="审计" note="每一种情形" />
      <OfflineBanner />
      <Conflict
        by="王某某"
        at="2026-11-22T03:20:00Z"
        changes={[
          { label: '到期日', before: '2026-11-25 周三', after: '2026-11-30 周一' },
          { label: '责任人', before: '吴某某', after: '郑某' },
        ]}
        onReload={() => undefined}
      />
      <div className="desk">
        <div>
          <Sheet title="正在读取">
            <Loading />
          </Sheet>
          <Sheet label="空">
            <Empty title="还没有任务" action={<Button primary>下达任务</Button>}>
              这里列出领导组办公室下达的任务，从签收到销号。
            </Empty>
          </Sheet>
          <Sheet label="出错">
            <ErrorState error={failed} onRetry={() => undefined} kept="您填写的内容还在。" />
          </Sheet>
          <Sheet label="没有权限">
            <NoPermission />
          </Sheet>
          <Sheet label="没有">
            <NotFound action={<Button>回工作台</Button>} />
          </Sheet>
          <Sheet label="断网">
            <Offline onRetry={() => undefined} />
          </Sheet>
        </div>
        <Sheet title="灯">
          <ul className="sheet-body">
            {(['green', 'amber', 'red', 'grey', 'done'] as const).map((light) => (
              <li key={light}>
                <Light light={light} /> <DueDate date="2026-11-24" light={light} daysLeft={2} />
              </li>
            ))}
            <li>
              <Light light="red" days={12} /> <DueDate date="2026-11-04" light="red" />
            </li>
          </ul>
        </Sheet>
      </div>
    </>
  )
}
