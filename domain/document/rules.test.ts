import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rootUnitsAddressed } from './addressed.ts'
import { countCharacters, outsideIn, runsByFont } from './characters.ts'
import { checkContent } from './check-content.ts'
import { compareContents } from './compare.ts'
import { type DocumentContent, emptyContent } from './content.ts'
import { noticeLetter } from './notice-letter.ts'
import { dateText, dateVerdict, lastVerdict, numberText } from './number.ts'
import { scanVerdict } from './scan.ts'
import { documentSettingsOf, registerOf } from './settings.ts'
import { layout, settings } from './testing.ts'
import { breakTitle, widthOfText } from './title.ts'

const good: DocumentContent = {
  ...emptyContent,
  title: '关于开展自查的通知',
  addressees: [{ name: '各成员单位', to: 'members' }],
  blocks: [{ kind: 'paragraph', text: '请认真自查。' }],
}
const found = (more: Partial<DocumentContent>, kind: Parameters<typeof checkContent>[0]['kind'] = 'notice') =>
  checkContent({ kind, content: { ...good, ...more }, layout, settings, issuedThisYear: 0 }).map(
    ({ severity, code, path }) => [severity, code, path] as const,
  )
const table = (widths: readonly number[], row = widths.map(() => '一')) => ({
  kind: 'table' as const,
  title: '',
  columns: widths.map((width) => ({ name: '项', width })),
  rows: [row],
})

describe('numbers', () => {
  it('stand in six-angled brackets, the year in four digits, without leading zeros', () => {
    const register = { word: '襄优商办发', pattern: '{word}〔{year}〕{number}号' }
    expect(numberText(register, 2023, 9)).toBe('襄优商办发〔2023〕9号')
    expect(numberText({ word: '', pattern: '第{number}期' }, 2026, 15)).toBe('第15期')
    expect(dateText('2023-07-25')).toBe('2023年7月25日')
  })

  it('taken on paper are never taken again', () => {
    expect([lastVerdict({ last: 8 }, 9).ok, lastVerdict({ last: 0 }, 0).ok]).toEqual([true, true])
    expect(lastVerdict({ last: 8 }, 8)).toMatchObject({ reason: 'number-taken' })
    expect(lastVerdict({ last: 8 }, 7)).toMatchObject({ reason: 'number-below-last' })
  })

  it('carry the year of a date between signature and today', () => {
    const between = { signedOn: '2026-12-30', today: '2027-01-04' }
    expect(dateVerdict('2026-12-29', between)).toMatchObject({ reason: 'date-before-signing' })
    expect(dateVerdict('2027-01-05', between)).toMatchObject({ reason: 'date-in-future' })
    for (const day of ['2026-12-30', '2026-12-31', '2027-01-04'])
      expect(dateVerdict(day, between).ok).toBe(true)
  })

  it('of a mechanism that says nothing follow its own document', () => {
    const derived = documentSettingsOf({ documentNumber: '示范办〔2026〕1号', host: 'office', units: [] })
    expect(registerOf(derived, 'notice')?.word).toBe('示范办')
    expect(registerOf(derived, 'brief')?.pattern).toBe('第{number}期')
  })
})

describe('a title', () => {
  it('is broken where the meaning allows, never as a rectangle', () => {
    expect(breakTitle('关于印发《襄垣县优化营商环境协同联动工作机制》的通知', 20)).toEqual([
      '关于印发《襄垣县优化营商环境',
      '协同联动工作机制》的通知',
    ])
    expect(breakTitle('关于召开会议的通知', 20)).toEqual(['关于召开会议的通知'])
    expect(breakTitle('', 20)).toEqual([])
  })

  it('loses nothing and keeps within the page, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'关于印发《》的通知优化营商环境2026A、和'), { maxLength: 200 }),
        (signs) => {
          const title = signs.join('')
          const lines = breakTitle(title, 20)
          expect(lines.join('')).toBe(title)
          for (const line of lines) expect(widthOfText(line)).toBeLessThanOrEqual(20)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of 200 characters is warned of as too long', () => {
    expect(found({ title: '关于进一步优化营商环境的'.repeat(17).slice(0, 200) })).toEqual([
      ['warning', 'title-long', 'title'],
    ])
  })
})

describe('characters outside GB 2312', () => {
  it('are found one by one and set in runs of their own', () => {
    expect(outsideIn('王喆、孙垚、李𠮷平、陈祎和朱镕基。“〔2026〕—…①”')).toEqual([
      '喆',
      '垚',
      '𠮷',
      '祎',
      '镕',
    ])
    expect(runsByFont('李𠮷平')).toEqual([
      { text: '李', outside: false },
      { text: '𠮷', outside: true },
      { text: '平', outside: false },
    ])
    expect(found({ note: '联系人：王喆' })).toEqual([['warning', 'characters-outside-font', 'note']])
  })
})

describe('a content', () => {
  it('that is complete has nothing to tell', () => {
    expect(found({})).toEqual([])
  })

  it.each([
    [{ title: '' }, 'title-missing', 'title'],
    [{ addressees: [] }, 'addressee-missing', 'addressees'],
    [{ blocks: [] }, 'body-missing', 'blocks'],
    [{ attachments: [{ name: '', blocks: [], files: [] }] }, 'attachment-name-missing', 'attachments.0.name'],
    [{ note: '机密★1年' }, 'secrecy-mark', 'note'],
    [{ blocks: [{ kind: 'paragraph' as const, text: '绝密' }] }, 'secrecy-mark', 'blocks.0.text'],
    [{ blocks: [table([3, 3], ['一'])] }, 'table-row-uneven', 'blocks.0.rows.0'],
    [{ blocks: [table(Array.from({ length: 20 }, () => 8))] }, 'table-too-wide', 'blocks.0'],
  ])('%j is held back by %s at %s', (more, code, path) => {
    expect(found(more)).toEqual([['error', code, path]])
  })

  it.each([
    [{ blocks: [table([12, 12, 12])] }, 'table-landscape', 'blocks.0'],
    [
      { blocks: [{ kind: 'heading' as const, level: 2 as const, text: '要求', runOn: '' }] },
      'heading-skips-level',
      'blocks.0',
    ],
    [
      { blocks: [{ kind: 'heading' as const, level: 1 as const, text: '一、要求', runOn: '' }] },
      'heading-number-typed',
      'blocks.0.text',
    ],
    [{ blocks: [{ kind: 'paragraph' as const, text: '字'.repeat(4001) }] }, 'longer-than-special', 'blocks'],
    [{ blocks: [{ kind: 'paragraph' as const, text: '字'.repeat(5001) }] }, 'longer-than-general', 'blocks'],
  ])('is warned of %#: %s', (more, code, path) => {
    expect(found(more)).toEqual([['warning', code, path]])
  })

  it('of a kind that reached its cap this year is warned of, whatever it says', () => {
    const capped = { ...settings, yearlyCaps: { circular: 6 } }
    const told = (kind: 'circular' | 'notice', issuedThisYear: number) =>
      checkContent({ kind, content: good, layout, settings: capped, issuedThisYear })
    expect([told('circular', 5), told('notice', 6)]).toEqual([[], []])
    expect(told('circular', 6)).toEqual([
      { severity: 'warning', code: 'cap-reached', path: '', facts: { issued: 6, cap: 6 } },
    ])
  })

  it('may speak of secrets without being one', () => {
    expect(found({ blocks: [{ kind: 'paragraph', text: '各单位要严守国家秘密和商业秘密。' }] })).toEqual([])
  })

  it('of a rectification notice names each field that is missing', () => {
    expect(found({}, 'rectification')).toEqual([['error', 'rectification-missing', 'rectification']])
    const empty = { inspected: '', findings: '', basis: '', requirements: '', dueOn: null, contact: '' }
    expect(found({ rectification: empty }, 'rectification').map(([, , path]) => path)).toEqual([
      'rectification.inspected',
      'rectification.findings',
      'rectification.requirements',
      'rectification.contact',
      'rectification.dueOn',
    ])
  })

  it('counts characters without blanks, a number as one', () => {
    expect(
      countCharacters({
        ...emptyContent,
        title: '通知',
        blocks: [{ kind: 'paragraph', text: '共 46 件，86.8%。' }],
      }),
    ).toBe(8)
  })
})

describe('two versions', () => {
  it('tell each field that differs and no other', () => {
    const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
    const before = { ...good, blocks: ['甲', '乙', '丙'].map(paragraph) }
    const after = { ...good, title: '关于自查的通知', blocks: ['甲', '丁', '丙', '戊'].map(paragraph) }
    expect(compareContents(before, before)).toEqual([])
    expect(compareContents(before, after)).toEqual([
      {
        field: 'title',
        index: null,
        change: 'changed',
        before: '关于开展自查的通知',
        after: '关于自查的通知',
      },
      { field: 'block', index: 1, change: 'changed', before: '乙', after: '丁' },
      { field: 'block', index: 3, change: 'added', before: '', after: '戊' },
    ])
  })
})

describe('two versions that read the same', () => {
  it('differ in who is addressed, how deep a heading is, how wide a column', () => {
    const heading = (level: 1 | 2) => ({ kind: 'heading' as const, level, text: '要求', runOn: '' })
    const changed = (before: Partial<DocumentContent>, after: Partial<DocumentContent>) =>
      compareContents({ ...good, ...before }, { ...good, ...after }).map(({ field, change }) => [
        field,
        change,
      ])
    expect(changed({}, { addressees: [{ name: '各成员单位', to: null }] })).toEqual([
      ['addressees', 'changed'],
    ])
    expect(changed({ blocks: [heading(1)] }, { blocks: [heading(2)] })).toEqual([['block', 'changed']])
    expect(changed({ blocks: [table([3, 3])] }, { blocks: [table([3, 4])] })).toEqual([['block', 'changed']])
  })
})

describe('other rules', () => {
  it('everybody named reads it, members as a whole, each once', () => {
    const units = [
      { id: 'a', rootId: 'a', part: 'member' },
      { id: 'b', rootId: 'b', part: 'member' },
      { id: 'o', rootId: 'o', part: 'office' },
    ]
    const to = (...ids: (string | null)[]) => ids.map((one) => ({ name: '', to: one }))
    expect(rootUnitsAddressed({ addressees: to('members'), copies: to('a', null) }, units)).toEqual([
      'a',
      'b',
    ])
    expect(rootUnitsAddressed({ addressees: to('o'), copies: [] }, units)).toEqual(['o'])
  })

  it('a sealed copy is a scan, and another one needs a reason', () => {
    expect(scanVerdict({ ending: 'docx', present: 0, reason: '' })).toMatchObject({ reason: 'scan-kind' })
    expect(scanVerdict({ ending: 'ofd', present: 1, reason: '' })).toMatchObject({
      reason: 'scan-reason-missing',
    })
    expect(scanVerdict({ ending: 'pdf', present: 1, reason: '重扫' }).ok).toBe(true)
  })

  it('the letter of a notice says what is late, since when and what is asked', () => {
    const letter = noticeLetter(
      {
        level: 'orange',
        dueOn: '2026-11-16',
        workdaysLate: 4,
        task: { number: '督2026-186', title: '压减用水接入时间', target: '4个工作日' },
        unit: { id: 'u', name: '县住建局' },
      },
      { answerBy: '2026-11-25' },
    )
    expect(letter).toMatchObject({ level: 'orange', addressees: [{ name: '县住建局', to: 'u' }] })
    const words = letter.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('')
    for (const told of ['督2026-186', '2026年11月16日', '4个工作日', '2026年11月25日', '红色督办单'])
      expect(words).toContain(told)
    expect(
      checkContent({ kind: 'supervision', content: letter, layout, settings, issuedThisYear: 0 }),
    ).toEqual([])
  })
})
