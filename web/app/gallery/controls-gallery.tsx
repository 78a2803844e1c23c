import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { Choice, Field, PasswordInput, TextArea, TextInput } from '../../ui/field.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import type { FileItem } from '../../ui/files.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { UnitSelect, UnitsSelect } from '../../ui/unit-select.tsx'

const units = [
  { id: 'a', name: '行政审批局', pinyin: 'xzspj xingzhengshenpiju' },
  { id: 'a1', name: '登记注册科', parentId: 'a', pinyin: 'djzck' },
  { id: 'a2', name: '投资项目科', parentId: 'a', pinyin: 'tzxmk' },
  { id: 'b', name: '住建局', pinyin: 'zjj zhujianju' },
  { id: 'c', name: '能源局', pinyin: 'nyj', refusal: '牵头单位不能同时配合' },
]
const people = [
  { id: '1', name: '李某某', unit: '行政审批局', post: '副局长', pinyin: 'lmm' },
  { id: '2', name: '吴某某', unit: '住建局城建科', post: '科长', pinyin: 'wmm' },
]

export function ControlsGallery() {
  const [unit, setUnit] = useState<string | null>('a1')
  const [several, setSeveral] = useState<readonly string[]>(['a', 'b'])
  const [person, setPerson] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>('2026-11-25')
  const [words, setWords] = useState('审查意见已合并到联审平台，𠮷 计一字。')
  const [files, setFiles] = useState<readonly FileItem[]>([
    { key: 'x', name: '清单.pdf', size: 4096, fault: '内容不是 PDF，未上传。' },
  ])
  const [open, setOpen] = useState(false)
  const panelForm = (
    <>
      <Field label="进展">
        {(control) => (
          <TextArea {...control} value={words} max={500} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <Field label="办理单位">
        {(control) => <UnitSelect {...control} units={units} value={unit} onChange={setUnit} />}
      </Field>
      <Field label="到期日">{(control) => <DateInput {...control} value={day} onChange={setDay} />}</Field>
    </>
  )
  return (
    <>
      <PageHead
        title="单位与科室"
        note="控件的每一种情形"
        actions={<Button onClick={() => setOpen(true)}>反馈</Button>}
      />
      <Sheet title="填写">
        <div className="sheet-body">
          <div className="fields">
            <Field label="名称">{(control) => <TextInput {...control} defaultValue="行政审批局" />}</Field>
            <Field label="简称" optional hint="台账中使用，至多 8 字">
              {(control) => <TextInput {...control} />}
            </Field>
            <Field label="用户名" error="用小写字母、数字、点、短横，3 至 40 位，字母或数字开头。">
              {(control) => <TextInput {...control} defaultValue="李" />}
            </Field>
            <Field label="密码">{(control) => <PasswordInput {...control} defaultValue="secret" />}</Field>
            <Field label="办理单位">
              {(control) => <UnitSelect {...control} units={units} value={unit} onChange={setUnit} />}
            </Field>
            <Field label="配合单位" optional>
              {(control) => <UnitsSelect {...control} units={units} values={several} onChange={setSeveral} />}
            </Field>
            <Field label="责任人" error="请从列表中选择。">
              {(control) => <PersonSelect {...control} people={people} value={person} onChange={setPerson} />}
            </Field>
            <Field label="到期日" hint="2027 年的节假日安排尚未载入，暂按周一至周五计">
              {(control) => (
                <DateInput
                  {...control}
                  value={day}
                  onChange={setDay}
                  isWorkday={(date) => ![0, 6].includes(new Date(date).getDay())}
                />
              )}
            </Field>
            <Field label="办理要求" wide>
              {(control) => (
                <TextArea
                  {...control}
                  value={words}
                  max={20}
                  note="写清谁、办什么、何时办完"
                  onChange={(event) => setWords(event.target.value)}
                />
              )}
            </Field>
          </div>
          <Choice label="需要主要负责同志审定" note="审定后才送领导组办公室" defaultChecked />
          <div className="choices">
            <Choice type="radio" name="on" label="指定日期" defaultChecked />
            <Choice type="radio" name="on" label="工作日数" />
          </div>
          <FileDrop
            label="佐证材料"
            accept=".pdf,.docx,.xlsx,.jpg,.png"
            maxBytes={20 * 1024 * 1024}
            files={files}
            onAdd={(added) =>
              setFiles([
                ...files,
                ...added.map((file) => ({ key: file.name, name: file.name, size: file.size })),
              ])
            }
          />
        </div>
      </Sheet>
      <Sheet title="按钮">
        <div className="sheet-body acts">
          <Button primary>下达</Button>
          <Button>催办</Button>
          <Button danger>删除</Button>
          <Button primary danger>
            撤销
          </Button>
          <Button busy>正在提交</Button>
          <Button primary busy>
            正在提交
          </Button>
          <Button aria-disabled>不能办理</Button>
          <Button small>小按钮</Button>
        </div>
      </Sheet>
      <Panel
        open={open}
        title="反馈进展"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button primary onClick={() => setOpen(false)}>
              反馈
            </Button>
            <Button onClick={() => setOpen(false)}>取消</Button>
          </>
        }
      >
        {panelForm}
      </Panel>
    </>
  )
}
