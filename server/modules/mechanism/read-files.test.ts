import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualRules } from '../../../domain/filing/rules.ts'
import { type FaultCode, faultCodes } from '../../../domain/mechanism/fault.ts'
import { readMechanism } from './read-files.ts'

const mechanisms = join(dirname(fileURLToPath(import.meta.url)), '../../../mechanism')

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'mechanism-')), 'bureau')
  await cp(join(mechanisms, 'demo-bureau'), folder, { recursive: true })
  await cp(join(mechanisms, 'documents'), join(folder, '../documents'), { recursive: true })
})
afterEach(() => rm(dirname(folder), { recursive: true, force: true }))

/** Replaces the first occurrence and answers the line (from 1) on which `mark` stands afterwards. */
async function edit(file: string, from: string | RegExp, to: string, mark: string): Promise<number> {
  const before = await readFile(join(folder, file), 'utf8')
  const after = before.replace(from, () => to)
  expect(after, `nothing to replace in ${file}`).not.toBe(before)
  await writeFile(join(folder, file), after)
  const line = after.split('\n').findIndex((content) => content.includes(mark)) + 1
  expect(line, `no line with ${mark}`).toBeGreaterThan(0)
  return line
}

async function faultsOf(path = folder) {
  const reading = await readMechanism(path)
  return reading.ok ? [] : reading.faults.map(({ file, line, code, facts }) => ({ file, line, code, facts }))
}

const head = 'mechanism.yaml'
const units = 'units.yaml'
const clauses = 'clauses.yaml'
const clocks = 'clocks.yaml'
const lights = 'lights.yaml'
const documents = 'documents.yaml'
const permit = 'indicators/01-permit-handling.yaml'
const counter = 'indicators/02-counter-service.yaml'
const told = new Set<FaultCode>()

describe('the rules of conferences', () => {
  const file = (text: string) => writeFile(join(folder, 'conference.yaml'), text)

  it('are the usual ones where there is no file, and the content is what it always was', async () => {
    const reading = await readMechanism(folder)
    expect(reading.ok && 'conference' in reading.mechanism).toBe(false)
  })

  it('are read line by line; what is left out is as usual', async () => {
    await file('opinion_workdays: 3\nrequest_prefix: 协\n')
    const reading = await readMechanism(folder)
    expect(reading.ok && reading.mechanism.conference).toEqual({
      opinionWorkdays: 3,
      confirmWorkdays: 3,
      answerWorkdays: 10,
      usualMinutes: 15,
      returnsToLeadingGroup: 3,
      requestPrefix: '协',
    })
  })

  it('are told line by line where they are wrong', async () => {
    await file('opinion_workdays: 0\nanswer_days: 3\nreturns_to_leading_group: two\n')
    expect((await faultsOf()).map((fault) => [fault.file, fault.line])).toEqual([
      ['conference.yaml', 1],
      ['conference.yaml', 2],
      ['conference.yaml', 3],
    ])
  })
})

describe('the rules of filing', () => {
  const name = 'filing-rules.yaml'
  const file = (text: string) => writeFile(join(folder, name), text)

  it('are the usual ones where there is no file, and the content is what it always was', async () => {
    const reading = await readMechanism(folder)
    expect(reading.ok && 'filing' in reading.mechanism).toBe(false)
  })

  it('are read line by line; what is left out is as usual', async () => {
    await file(
      [
        'precedence: [filing, survey]',
        'jump: { percent: 50 }',
        'measured: { severity: none }',
        'evidence: error',
        'cross:',
        '  - severity: error',
        '    when: { of: "02.1", above: 0 }',
        '    need: { of: time, at_least: 2 }',
        'cases: { "01": { online_half_day: false } }',
        'reminders: [5]',
        '',
      ].join('\n'),
    )
    const reading = await readMechanism(folder)
    expect(reading.ok && reading.mechanism.filing).toEqual({
      precedence: ['filing', 'survey'],
      jump: { severity: 'warning', percent: 50 },
      measured: null,
      evidence: 'error',
      cross: [
        {
          severity: 'error',
          when: { ref: { code: '02.1' }, above: 0 },
          need: { ref: { kind: 'time' }, atLeast: 2, times: null },
        },
      ],
      scales: {},
      cases: { '01': { onlineHalfDay: false, onlineTogether: false } },
      reminders: [5],
      overdueReminderEvery: 5,
    })
  })

  it('with one line are the usual ones beside it', async () => {
    await file('overdue_reminder_every: 2\n')
    const reading = await readMechanism(folder)
    expect(reading.ok && reading.mechanism.filing).toEqual({ ...usualRules, overdueReminderEvery: 2 })
  })

  it.each<[FaultCode, string]>([
    ['value-not-allowed', 'precedence: [filing, rumour]'],
    ['code-duplicated', 'precedence: [filing, filing]'],
    ['value-not-allowed', 'jump: { severity: loud }'],
    ['too-small', 'measured: { percent: -1 }'],
    ['value-not-allowed', 'evidence: perhaps'],
    ['field-unknown', 'colour: red'],
    [
      'format-wrong',
      'cross: [{ severity: error, when: { of: luck, above: 0 }, need: { of: time, at_least: 1 } }]',
    ],
    [
      'sub-indicator-unknown',
      'cross: [{ severity: error, when: { of: time, above: 0 }, need: { of: "02.9", at_least: 1 } }]',
    ],
    ['sub-indicator-unknown', 'scales: { "09.1": 15 }'],
    ['scale-of-no-index', 'scales: { "02.1": 15 }'],
    ['indicator-unknown', 'cases: { "09": { online_together: true } }'],
    ['type-wrong', 'cases: { "01": { online_together: perhaps } }'],
    ['reminder-order-wrong', 'reminders: [1, 3]'],
    ['too-small', 'overdue_reminder_every: 0'],
  ])('%s: %s', async (code, line) => {
    await file(`# rules\n\n${line}\n`)
    expect((await faultsOf()).map((fault) => [fault.file, fault.line, fault.code])).toEqual([[name, 3, code]])
    told.add(code)
  })
})

describe('the mechanisms of this repository', () => {
  it('reads Xiangyuan as the document has it: 13 units in 12 groups, 18 indicators, 86 sub-indicators', async () => {
    const reading = await readMechanism(join(mechanisms, 'xiangyuan'))
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2))
    expect(reading.counts).toEqual({ units: 13, indicators: 18, subIndicators: 86, clauses: 28 })
    const { mechanism } = reading
    expect(mechanism.documentNumber).toBe('襄优商办发〔2023〕9号')
    expect(new Set(mechanism.units.flatMap(({ group }) => group ?? [])).size).toBe(12)
    expect(mechanism.indicators.map(({ subIndicators }) => subIndicators.length)).toEqual([
      4, 5, 4, 5, 4, 5, 4, 9, 4, 4, 6, 3, 5, 5, 4, 6, 4, 5,
    ])
    expect(mechanism.indicators[3]?.lead).toEqual(['energy-bureau', 'power-supply-company'])
    expect(mechanism.indicators.filter(({ lead }) => lead.length > 1)).toHaveLength(1)
    expect(new Set(mechanism.clauses.map(({ requirement }) => requirement))).toEqual(
      new Set([1, 2, 3, 4, 5, 6]),
    )
    const clock = mechanism.clocks.clocks.find(({ code }) => code === '13710')
    expect([
      clock?.acknowledge?.n,
      clock?.firstReport?.n,
      clock?.general.n,
      clock?.complex,
      clock?.toZero,
    ]).toEqual([0, 3, 7, { unit: 'month', n: 1, rollForward: true }, true])
    expect(mechanism.filing?.cases).toEqual({
      '02': { onlineHalfDay: true, onlineTogether: true },
      '04': { onlineHalfDay: false, onlineTogether: false },
      '06': { onlineHalfDay: true, onlineTogether: true },
    })
    expect(mechanism.lights).toEqual({
      amberWorkdaysLeft: 3,
      amberPointsBehind: 10,
      redPointsBehind: 30,
      behindCountsFromPercent: 50,
    })
  })

  it('reads a bureau whose members are its sections, with its own clocks and lights', async () => {
    const reading = await readMechanism(folder)
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2))
    expect(reading.counts).toEqual({ units: 3, indicators: 2, subIndicators: 5, clauses: 3 })
    expect(reading.mechanism).toMatchObject({ leadingGroup: null, host: 'bureau-office', region: '140400' })
    expect(reading.mechanism.clocks.defaultClock).toBe('counter')
  })
})

describe('one thing wrong in a file', () => {
  it.each<[FaultCode, string, string | RegExp, string, string]>([
    ['unit-unknown', counter, 'lead: window-section', 'lead: nobody', 'lead: nobody'],
    ['unit-unknown', head, 'host: bureau-office', 'host: nobody', 'host: nobody'],
    ['unit-unknown', head, 'host:', 'leading_group: nobody\nhost:', 'leading_group'],
    ['unit-unknown', clauses, 'who: [window-section]', 'who: [nobody]', 'who: [nobody]'],
    ['unit-unknown', units, 'parent: demonstration-bureau', 'parent: nobody', 'parent: nobody'],
    ['unit-unknown', 'report-cycles.yaml', 'who: [window-section]', 'who: [nobody]', 'nobody'],
    [
      'unit-cycle',
      units,
      'kind: member\n',
      'kind: member\n    parent: window-section\n',
      'parent: window-section',
    ],
    [
      'unit-cycle',
      units,
      'kind: member\n',
      'kind: member\n    parent: demonstration-bureau\n',
      'parent: demonstration-bureau',
    ],
    [
      'section-without-parent',
      units,
      /group: 2\n {4}parent: demonstration-bureau/,
      'group: 2',
      'code: window-section',
    ],
    ['group-not-allowed', units, 'kind: office', 'kind: office\n    group: 9', 'group: 9'],
    ['leads-not-one-group', permit, 'survey-section', 'window-section', 'lead:'],
    ['lead-repeated', permit, 'survey-section', 'permits-section', 'lead:'],
    ['lead-not-member', counter, 'lead: window-section', 'lead: bureau-office', 'lead:'],
    ['lead-not-member', counter, 'lead: window-section', 'lead: demonstration-bureau', 'lead:'],
    ['lead-missing', counter, 'lead: window-section', 'lead: []', 'lead: []'],
    ['lead-missing', counter, 'lead: window-section', 'lead:', 'lead:'],
    ['lead-missing', counter, 'lead: window-section\n', '', 'code: "02"'],
    ['sub-indicator-elsewhere', counter, '"02.3"', '"03.3"', '"03.3"'],
    ['versions-overlap', head, '2026-01-11', '2026-01-12', 'effective_from: 2026-01-12'],
    ['dates-reversed', head, '2026-12-31', '2026-01-01', 'effective_to: 2026-01-01'],
    ['dates-reversed', head, '2026-01-11', '2025-02-01', 'effective_to: 2025-02-01'],
    ['event-unknown', clauses, 'evidence: [report.filed]', 'evidence: [report.sent]', 'report.sent'],
    ['event-unknown', clauses, 'after: task.issued', 'after: task.sent', 'task.sent'],
    ['cycle-unknown', clauses, 'cycle: weekly-counter', 'cycle: monthly', 'cycle: monthly'],
    ['clause-requirement-wrong', clauses, /requirement: 2/, 'requirement: 3', 'requirement: 3'],
    ['date-impossible', head, '2026-01-05', '2026-02-30', '2026-02-30'],
    ['date-impossible', head, '2026-01-05', '26-1-5', '26-1-5'],
    ['date-impossible', head, '2026-12-31', '9999-12-31', '9999-12-31'],
    ['light-order-wrong', lights, '40', '14', '14'],
    ['clock-unknown', clocks, 'default_clock: counter', 'default_clock: none', 'default_clock'],
    ['clock-order-wrong', clocks, 'unit: workday, n: 0', 'unit: workday, n: 16', 'general:'],
    ['clock-order-wrong', clocks, 'unit: workday, n: 0', 'unit: month, n: 2', 'general:'],
    ['reminder-order-wrong', clocks, '[5, 2]', '[2, 5]', '[2, 5]'],
    ['notice-order-wrong', clocks, 'level: red', 'level: blue', 'level: blue'],
    ['notice-order-wrong', clocks, 'after_workdays: 5', 'after_workdays: 2', 'level: red'],
    [
      'recheck-order-wrong',
      clocks,
      'reminders:',
      'rechecks:\n  - { after_days: 90, share_percent: 10 }\n  - { after_days: 30, share_percent: 20 }\nreminders:',
      'after_days: 30',
    ],
    [
      'too-small',
      clocks,
      'reminders:',
      'rechecks:\n  - { after_days: 0, share_percent: 10 }\nreminders:',
      'after_days: 0',
    ],
    [
      'too-large',
      clocks,
      'reminders:',
      'rechecks:\n  - { after_days: 30, share_percent: 101 }\nreminders:',
      'share_percent: 101',
    ],
    [
      'field-unknown',
      clocks,
      'reminders:',
      'rechecks:\n  - { after_days: 30, percent: 10 }\nreminders:',
      'percent: 10',
    ],
    [
      'quiet-order-wrong',
      clocks,
      'reminders:',
      'messages: { hold_minutes: 3, quiet: { from: "08:00", to: "20:00", days_off: true } }\nreminders:',
      'from: "08:00"',
    ],
    [
      'format-wrong',
      clocks,
      'reminders:',
      'messages: { hold_minutes: 3, quiet: { from: "24:00", to: "8:00", days_off: true } }\nreminders:',
      'from: "24:00"',
    ],
    ['too-large', clocks, 'reminders:', 'messages: { hold_minutes: 90 }\nreminders:', 'hold_minutes: 90'],
    ['layout-unknown', documents, 'layout: gb-9704-2012', 'layout: gb-1999', 'gb-1999'],
    ['authority-unknown', documents, 'authority: bureau-office }', 'authority: nobody }', 'nobody'],
    ['register-repeated', documents, '"总第{number}期"', '"第{number}期"', 'code: jianbao'],
    ['kind-without-register', documents, '[notice, circular]', '[notice]', 'code: fa'],
    ['font-set-unknown', documents, 'default: gb2312', 'default: mac', 'default: mac'],
    ['length-order-wrong', documents, 'special: 4000', 'special: 6000', 'special: 6000'],
    ['code-duplicated', documents, 'code: han', 'code: fa', 'code: fa, word: 示范办函'],
    ['value-not-allowed', documents, 'kinds: [brief]', 'kinds: [poem]', 'poem'],
    ['text-not-allowed', documents, '"第{number}期"', '"第期"', '第期'],
    ['field-unknown', documents, 'layout:', 'colour: red\nlayout:', 'colour: red'],
    ['english-missing', units, ', en: Counter }', ' }', 'zh: 窗口科'],
    ['english-missing', units, 'en: Counter }', 'en: "  " }', 'zh: 窗口科'],
    ['english-missing', counter, /\n {2}en: How.*/, '', 'zh: 来办事的人'],
    ['chinese-missing', units, 'zh: 窗口科, ', '', '{ en: Counter }'],
    ['field-missing', counter, /kind: time\n/, '\n', 'code: "02.1"'],
    ['field-unknown', lights, 'amber:', 'colour: pink\namber:', 'colour: pink'],
    ['field-unknown', counter, 'better: lower', 'better: lower\n    weight: 3', 'weight: 3'],
    ['field-unknown', head, 'code: demo-bureau', 'code: demo-bureau\n__proto__: { a: 1 }', '__proto__'],
    ['type-wrong', counter, 'code: "02"', 'code: 02', 'code: 02'],
    ['type-wrong', clocks, 'n: 15', 'n: fifteen', 'fifteen'],
    ['type-wrong', clocks, 'n: 15', 'n: 1.5', 'n: 1.5'],
    ['type-wrong', counter, 'lead: window-section', 'lead: { a: b }', 'lead:'],
    ['value-not-allowed', counter, 'better: higher', 'better: more', 'better: more'],
    ['value-not-allowed', clauses, 'kind: periodic', 'kind: sometimes', 'kind: sometimes'],
    ['value-not-allowed', clocks, 'unit: workday, n: 15', 'unit: hour, n: 15', 'unit: hour'],
    ['format-wrong', head, '"140400"', '"14040"', '"14040"'],
    ['format-wrong', counter, 'lead: window-section', 'lead: Window Section', 'Window Section'],
    ['too-small', clocks, 'n: 15', 'n: -1', 'n: -1'],
    ['too-small', units, /units:[\s\S]*/, 'units: []', 'units: []'],
    ['too-large', clocks, 'n: 15', 'n: 99999', '99999'],
    ['text-not-allowed', units, '窗口科', '窗\u202e口科', '窗\u202e口科'],
    ['text-not-allowed', units, 'en: Counter', 'en: Coun\u200bter', 'en: Coun'],
    ['text-not-allowed', units, '窗口科', '窗'.repeat(31), '窗窗窗'],
    ['yaml-broken', lights, 'at_most: 5', 'at_most: 5: 6', '5: 6'],
    ['yaml-broken', lights, 'red:', 'red: ]', 'red: ]'],
    ['yaml-broken', lights, /$/, '---\nmore: 1\n', '---'],
    ['yaml-broken', lights, 'red:\n', 'red:\n\t', '\t'],
    ['yaml-alias', lights, '40', '*forty', '*forty'],
    ['yaml-tag', lights, '40', '!!js/function 40', '!!js'],
    ['yaml-tag', lights, '40', '!secret 40', '!secret'],
    ['file-empty', lights, /[\s\S]+/, '# nothing\n', '# nothing'],
    ['type-wrong', lights, /[\s\S]+/, '<html>no yaml</html>\n', '<html>'],
  ])('%s: %s', async (code, file, from, to, mark) => {
    const line = await edit(file, from, to, mark)
    const faults = await faultsOf()
    expect(faults).toContainEqual(expect.objectContaining({ file, line, code }))
    told.add(code)
  })

  it('names the second of two rows with one code', async () => {
    for (const [file, from, to, mark, nth] of [
      [units, 'code: survey-section', 'code: permits-section', 'code: permits-section', 2],
      [clauses, 'code: 2.1.2', 'code: 2.1.1', 'code: 2.1.1', 2],
      [counter, '"02.2"', '"02.1"', '"02.1"', 2],
    ] as const) {
      await edit(file, from, to, mark)
      const lines = (await readFile(join(folder, file), 'utf8')).split('\n')
      const line = lines.flatMap((text, index) => (text.includes(mark) ? [index + 1] : []))[nth - 1]
      expect(await faultsOf()).toContainEqual(
        expect.objectContaining({ file, line, code: 'code-duplicated' }),
      )
    }
    told.add('code-duplicated')
  })

  it('tells a field written twice at its second place', async () => {
    const line = await edit(
      lights,
      '  points_behind_more_than: 40',
      '  points_behind_more_than: 40\n  points_behind_more_than: 41',
      '41',
    )
    expect(await faultsOf()).toEqual([
      expect.objectContaining({ file: lights, line, code: 'key-duplicated' }),
    ])
    told.add('key-duplicated')
  })

  it('wants an indicator in the file of its number, and each number once', async () => {
    await cp(join(folder, counter), join(folder, 'indicators/03-copy.yaml'))
    expect((await faultsOf()).map(({ file, line, code }) => [file, line, code])).toEqual([
      ['indicators/03-copy.yaml', 1, 'code-duplicated'],
      ['indicators/03-copy.yaml', 1, 'indicator-file-misnamed'],
    ])
    told.add('indicator-file-misnamed')
  })

  it('wants at least one member', async () => {
    const text = await readFile(join(folder, units), 'utf8')
    await writeFile(join(folder, units), text.replaceAll(/ {4}group: \d\n/g, ''))
    expect((await faultsOf()).map(({ code }) => code)).toContain('members-none')
    told.add('members-none')
  })

  it('wants a host that is an office and a leading group that is one', async () => {
    await edit(head, 'host: bureau-office', 'leading_group: bureau-office\nhost: permits-section', 'host')
    expect((await faultsOf()).map(({ code }) => code)).toEqual([
      'leading-group-kind-wrong',
      'host-kind-wrong',
    ])
    told.add('leading-group-kind-wrong')
    told.add('host-kind-wrong')
  })
})

describe('something wrong with the folder', () => {
  it.each<[FaultCode, string, () => Promise<unknown>]>([
    ['file-missing', 'clocks.yaml', () => unlink(join(folder, 'clocks.yaml'))],
    ['file-missing', 'indicators', () => rm(join(folder, 'indicators'), { recursive: true })],
    ['file-unknown', 'notes.txt', () => writeFile(join(folder, 'notes.txt'), 'x')],
    ['file-unknown', 'indicators/three.yaml', () => writeFile(join(folder, 'indicators/three.yaml'), 'x')],
    [
      'file-link',
      'lights.yaml',
      async () => {
        await unlink(join(folder, 'lights.yaml'))
        await symlink('/etc/passwd', join(folder, 'lights.yaml'))
      },
    ],
    [
      'file-link',
      'indicators',
      async () => {
        await rename(join(folder, 'indicators'), join(folder, '../elsewhere'))
        await symlink('../elsewhere', join(folder, 'indicators'))
      },
    ],
    [
      'file-not-plain',
      'lights.yaml',
      async () => {
        await unlink(join(folder, 'lights.yaml'))
        await mkdir(join(folder, 'lights.yaml'))
      },
    ],
    [
      'folder-not-a-folder',
      'indicators',
      async () => {
        await rm(join(folder, 'indicators'), { recursive: true })
        await writeFile(join(folder, 'indicators'), 'x')
      },
    ],
    [
      'file-too-large',
      'lights.yaml',
      () => writeFile(join(folder, 'lights.yaml'), `# ${'x'.repeat(1024 * 1024)}\n`),
    ],
    [
      'encoding-not-utf8',
      'lights.yaml',
      () => writeFile(join(folder, 'lights.yaml'), Buffer.from([0xc1, 0xc1, 0xd1, 0xf4])),
    ],
    ['yaml-too-deep', 'lights.yaml', () => writeFile(join(folder, 'lights.yaml'), '['.repeat(100_000))],
  ])('%s: %s', async (code, file, spoil) => {
    await spoil()
    expect(await faultsOf()).toContainEqual(expect.objectContaining({ file, line: 1, code }))
    told.add(code)
  })

  it('says so when the folder is not there, is a file, is a link or is empty', async () => {
    const empty = join(folder, '../empty')
    await mkdir(empty)
    await symlink(folder, join(folder, '../link'))
    const answers = await Promise.all(
      ['nowhere', 'bureau/lights.yaml', 'link', 'empty'].map((name) => faultsOf(join(folder, '..', name))),
    )
    expect(answers.map((faults) => faults.map(({ file, line, code }) => [file, line, code]))).toEqual([
      [['.', 1, 'folder-missing']],
      [['.', 1, 'folder-not-a-folder']],
      [['.', 1, 'file-link']],
      [['.', 1, 'folder-empty']],
    ])
    for (const [fault] of answers) if (fault) told.add(fault.code)
  })

  it('finds the line at which a file stops being UTF-8', async () => {
    const text = await readFile(join(folder, 'lights.yaml'))
    await writeFile(join(folder, 'lights.yaml'), Buffer.concat([text, Buffer.from([0xd5, 0xe3, 0xbd, 0xad])]))
    const line = text.toString('utf8').split('\n').length
    expect(await faultsOf()).toEqual([
      expect.objectContaining({ file: 'lights.yaml', line, code: 'encoding-not-utf8' }),
    ])
  })

  it('takes at most 99 indicators', async () => {
    for (let index = 0; index < 100; index += 1)
      await writeFile(join(folder, `indicators/${String(index).padStart(2, '0')}-x.yaml`), 'code: x')
    expect(await faultsOf()).toContainEqual(
      expect.objectContaining({ file: 'indicators', code: 'file-too-many' }),
    )
    told.add('file-too-many')
  })

  it('lets hidden files and notes for people lie in the folder, and reads a byte order mark and CRLF', async () => {
    await writeFile(join(folder, '.DS_Store'), 'x')
    await writeFile(join(folder, 'README.md'), 'x')
    const text = await readFile(join(folder, 'lights.yaml'), 'utf8')
    await writeFile(join(folder, 'lights.yaml'), `\ufeff${text.replaceAll('\n', '\r\n')}`)
    expect(await faultsOf()).toEqual([])
  })
})

describe('several things wrong at once', () => {
  it('tells each of them, in the order of the files', async () => {
    await edit('units.yaml', ', en: Counter }', ' }', 'zh: 窗口科')
    await edit('units.yaml', 'parent: demonstration-bureau', 'parent: bureau-office', 'parent: bureau-office')
    await edit(permit, 'survey-section', 'window-section', 'lead:')
    await edit(counter, 'lead: window-section', 'lead: nobody', 'lead: nobody')
    await edit('clauses.yaml', 'evidence: [report.filed]', 'evidence: [nothing]', 'nothing')
    expect((await faultsOf()).map(({ file, code }) => [file, code])).toEqual([
      ['clauses.yaml', 'event-unknown'],
      [counter, 'unit-unknown'],
      ['units.yaml', 'unit-cycle'],
      ['units.yaml', 'english-missing'],
    ])
  })

  it('keeps a unit known to others while its own row is wrong', async () => {
    await edit('units.yaml', ', en: Counter }', ' }', 'zh: 窗口科')
    expect((await faultsOf()).map(({ code }) => code)).toEqual(['english-missing'])
  })

  it('does not blow up on entities that grow', async () => {
    const bomb = Array.from(
      { length: 20 },
      (_, i) => `a${i}: &a${i} [${`*a${i - 1}, `.repeat(i === 0 ? 0 : 9)}x]`,
    ).join('\n')
    await writeFile(join(folder, 'lights.yaml'), bomb)
    expect((await faultsOf()).every(({ code }) => code === 'yaml-alias')).toBe(true)
  })
})

it('every kind of fault of the folder and its YAML was seen above', () => {
  const elsewhere: readonly FaultCode[] = [
    'file-unreadable',
    'csv-broken',
    'csv-header-wrong',
    'csv-columns-wrong',
    'date-outside-year',
    'region-parent-unknown',
    'scale-empty',
    'shares-not-one',
    'influence-unknown',
    'influence-not-leaf',
    'influence-itself',
    'influence-twice',
    'influence-cycle',
  ]
  expect(faultCodes.filter((code) => !told.has(code) && !elsewhere.includes(code))).toEqual([])
})
