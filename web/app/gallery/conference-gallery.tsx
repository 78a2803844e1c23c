import { useState } from 'react'
import type { Coming, ConditionView } from '../../../contract/conference-words.ts'
import { outcomes } from '../../../domain/conference/states.ts'
import { ComingList } from '../../features/conference/parts/coming-list.tsx'
import { ConclusionFields } from '../../features/conference/parts/conclusion-form.tsx'
import {
  conclusionOf,
  emptyConclusion,
  missingInConclusion,
} from '../../features/conference/parts/conclusion-values.ts'
import { ConditionList } from '../../features/conference/parts/condition-list.tsx'
import { type OpinionRow, OpinionTable } from '../../features/conference/parts/opinion-table.tsx'
import { standing } from '../../features/conference/parts/tally.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'

const unit = (id: string, shortName: string) => ({ id, name: shortName, shortName })

const rows: readonly OpinionRow[] = [
  {
    key: 'a',
    unit: '住建局',
    part: 'lead',
    stances: ['agree', 'agree', 'agree'],
    words: '愿牵头，踏勘与验收并为一次。',
  },
  {
    key: 'b',
    unit: '供电公司',
    part: 'concerned',
    stances: ['agree', 'agree', 'reserve'],
    words: '方案 2 个工作日可行；10 千伏以上须 5 个工作日。',
    note: '曹某，迟提',
  },
  { key: 'c', unit: '能源局', part: 'concerned', stances: ['agree', 'agree', 'agree'], words: '' },
  {
    key: 'd',
    unit: '发改科技局',
    part: 'concerned',
    stances: [null, null, null],
    words: '',
    note: '至 11-26 未提，已催 2 次',
  },
]

const condition = (id: string, patch: Partial<ConditionView>): ConditionView => ({
  id,
  kind: 'told',
  text: '供电公司与联审平台完成接口对接',
  owner: unit('b', '供电公司'),
  dueOn: '2026-12-18',
  task: null,
  document: null,
  value: null,
  met: null,
  overdue: false,
  ...patch,
})

const conditions: readonly ConditionView[] = [
  condition('1', {}),
  condition('2', {
    kind: 'task-closed',
    text: '联合踏勘试行方案销号',
    task: { id: '7', number: '督2026-186', title: '联合踏勘试行方案' },
    overdue: true,
  }),
  condition('3', {
    kind: 'value-reached',
    text: '接水时间降到 5 个工作日',
    value: { code: '4.2', name: '接水时间', comparison: 'at-most', number: 5, unit: '个工作日', now: 4.5 },
    met: { at: '2026-11-20T02:00:00.000Z', words: '' },
  }),
]

const coming: Coming = {
  attempt: 1,
  conference: { id: '9', name: '2026 年第 5 次联席会议', heldOn: '2026-09-18' },
  referee: null,
  body: '',
  outcome: 'deferred',
  words: '接口未对接，窗口无法受理。',
  at: '2026-09-18T08:00:00.000Z',
  by: '王某某',
  overruled: '',
  conditions: [...conditions],
  resolutions: [],
}

const comings: readonly Coming[] = [
  coming,
  {
    ...coming,
    attempt: 2,
    outcome: 'resolved',
    conference: { id: '10', name: '2026 年第 7 次联席会议', heldOn: '2026-11-20' },
    words: '',
    overruled: '发改科技局两次催办未表态，事关取暖季前通气，会议决定先行。',
    conditions: [],
    resolutions: [
      {
        id: 'r1',
        ordinal: 1,
        text: '设联合报装窗口，一次受理',
        body: '',
        leadUnit: unit('a', '住建局'),
        assistingUnits: [unit('b', '供电公司'), unit('c', '能源局')],
        dueOn: '2026-12-18',
        task: { id: '8', number: '督2026-190', title: '设联合报装窗口，一次受理' },
      },
    ],
  },
]

/** What requests and conferences are shown with. */
export function ConferenceGallery() {
  const [form, setForm] = useState(emptyConclusion('resolved'))
  const [checked, setChecked] = useState(false)
  const { silent, reserved } = standing(rows)
  const missing = missingInConclusion(form)
  return (
    <>
      <PageHead title="联席会议" note="意见、条件、上会经过、结果" />
      <div className="rec">
        <div>
          <Sheet title="会前意见" aside="涉及 4 家，已提 3 家；未表态不作同意">
            <OpinionTable rows={rows} points={3} />
          </Sheet>
          <Sheet title="条件">
            <ConditionList conditions={conditions} actionOf={() => <Button small>已具备</Button>} />
          </Sheet>
          <Sheet title="上会经过">
            <ComingList comings={comings} />
          </Sheet>
        </div>
        <Sheet title="结果">
          <div className="sheet-body">
            <ConclusionFields
              form={form}
              onChange={(patch) => setForm({ ...form, ...patch })}
              outcomes={outcomes}
              units={[unit('a', '住建局'), unit('b', '供电公司'), unit('c', '能源局')]}
              indicators={[
                { code: '4', name: '获得用水用气' },
                { code: '4.2', name: '接水时间' },
              ]}
              today="2026-11-22"
              against={{
                silent: silent.map((row) => row.unit),
                reserved: reserved.map((row) => row.unit),
              }}
              errorOf={(path) => (checked && missing.includes(path) ? '此项必填。' : undefined)}
            />
            <Button primary onClick={() => setChecked(true)}>
              确认结果
            </Button>
            <pre className="note">{checked ? JSON.stringify(conclusionOf(form)) : ''}</pre>
          </div>
        </Sheet>
      </div>
    </>
  )
}
