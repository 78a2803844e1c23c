/**
 * One row of a sheet becomes what a task is made from, or the faults that keep it from becoming one. Each fault
 * names the cell it lies in. Nothing is guessed: what is not understood is a fault, what is kept only as text
 * is a warning.
 */
import type { Day } from '../kernel.ts'
import type { NameIndex } from './name-index.ts'
import type { Deadline } from './plan.ts'
import type { ImportedColumn } from './sheet.ts'
import type { CellFault, CellWarning, RowFault, RowWarning } from './sheet-faults.ts'
import { deadlineOf, masked, maskedContact, namesIn, sourceKindOf } from './sheet-words.ts'

/** A cell of the row, read in every way that may matter. */
export type Field = {
  readonly cell: string
  readonly text: string | null
  readonly day: Day | null
  /** `#REF!` */
  readonly error: string | null
  /** It lies in a merged range and is not its first cell: what one sees there stands elsewhere. */
  readonly merged: boolean
}
export type Fields = (column: ImportedColumn) => Field

export type SourceKind = 'document' | 'conference' | 'instruction' | 'indicator' | 'other'

export type Directory = {
  readonly units: NameIndex
  readonly indicators: NameIndex
  readonly sourceKinds: ReadonlyMap<string, SourceKind>
  /** Names of the people of a unit and its sections. */
  readonly peopleOf: (unitId: string) => ReadonlySet<string>
  readonly today: Day
}

export type Given = {
  readonly title: string
  readonly body: string
  readonly indicator: string | null
  readonly source: SourceKind
  readonly sourceText: string
  readonly target: string
  readonly assistingUnitIds: readonly string[]
  readonly deadline: Deadline
  readonly leadUnitIds: readonly string[]
}

export type ReadRow = {
  /** Null where a fault stands in the way. */
  readonly given: Given | null
  readonly faults: readonly CellFault[]
  readonly warnings: readonly CellWarning[]
}

const longestLine = 200

export function readImportRow(fields: Fields, directory: Directory): ReadRow {
  const faults: CellFault[] = []
  const warnings: CellWarning[] = []
  const fault = (column: ImportedColumn, code: RowFault, facts: CellFault['facts'] = {}) =>
    void faults.push({ cell: fields(column).cell, column, code, facts })
  const warn = (column: ImportedColumn, code: RowWarning, facts: CellWarning['facts'] = {}) =>
    void warnings.push({ cell: fields(column).cell, column, code, facts })

  /** Text of a cell, its failed formula told; empty where it may be. */
  const textOf = (column: ImportedColumn, must = false): string => {
    const { text, error, merged } = fields(column)
    if (error !== null) fault(column, 'formula-error', { error })
    else if (must && text === null) fault(column, merged ? 'merged' : 'required')
    return text ?? ''
  }
  const units = (column: ImportedColumn, must = false) => unitsOf(textOf(column, must), column)

  function unitsOf(text: string, column: ImportedColumn): readonly string[] {
    if (text === '') return []
    // A name may hold a mark that elsewhere divides names.
    const whole = directory.units.find(text)
    const names = whole.length > 0 ? [text] : namesIn(text)
    const ids: string[] = []
    for (const name of names) {
      const found = directory.units.find(name)
      const [id] = found
      if (id === undefined) {
        const near = directory.units.near(name)
        fault(column, 'no-such-unit', { unit: name.slice(0, 40), ...(near === null ? {} : { near }) })
      } else if (found.length > 1) fault(column, 'unit-ambiguous', { unit: name.slice(0, 40) })
      else if (ids.includes(id)) fault(column, 'given-twice', { unit: name.slice(0, 40) })
      else ids.push(id)
    }
    return ids
  }

  const content = textOf('title', true)
  const { title, shortened } = titleOf(content)
  const leadUnitIds = units('leadUnit', true)
  const assistingUnitIds = units('assistingUnits')
  if (assistingUnitIds.some((id) => leadUnitIds.includes(id))) fault('assistingUnits', 'lead-cannot-assist')
  const deadline = deadlineIn(fields('due'), (code) => fault('due', code))
  const sourceText = masked(textOf('source'))
  const source = sourceIn(textOf('sourceKind'), sourceText, directory, () =>
    fault('sourceKind', 'no-such-source'),
  )
  const indicator = indicatorIn(textOf('indicator'), directory, (code) => fault('indicator', code))
  const target = textOf('target')
  const requirement = textOf('body')

  const issuedOn = fields('issuedOn').day ?? textOf('issuedOn')
  if (issuedOn !== '' && issuedOn !== directory.today) warn('issuedOn', 'issued-on-is-text')
  const known = leadUnitIds.map(directory.peopleOf)
  for (const column of ['person', 'liaison'] as const) {
    const strangers = peopleIn(textOf(column)).filter((name) => !known.some((people) => people.has(name)))
    if (strangers.length > 0 && known.length > 0)
      warn(column, 'person-unknown', { name: strangers.join('、') })
  }
  const liaison = maskedContact(textOf('liaison'))
  if (liaison !== textOf('liaison')) warn('liaison', 'phone-masked')
  if (shortened) warn('title', 'title-shortened')

  const kept = [
    ['牵头领导', textOf('leader')],
    ['责任人', textOf('person')],
    ['联系人', liaison],
    ['立项日期', issuedOn === directory.today ? '' : issuedOn],
    ['阶段目标', oneLine(target) ? '' : target],
    ['备注', textOf('remark')],
  ]
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}：${text}`)
  const body = masked(
    [
      requirement === '' ? content : requirement,
      ...(shortened && requirement !== '' ? [content] : []),
      ...kept,
    ].join('\n'),
  )
  if (faults.length > 0 || deadline === null) return { given: null, faults: once(faults), warnings }
  return {
    given: {
      title: masked(title),
      body,
      indicator,
      source,
      sourceText,
      target: oneLine(target) ? masked(target) : '',
      assistingUnitIds,
      deadline,
      leadUnitIds,
    },
    faults: [],
    warnings,
  }
}

/** A cell with several faults tells each kind once with the same facts. */
const once = (faults: readonly CellFault[]): readonly CellFault[] => [
  ...new Map(
    faults.map((fault) => [`${fault.cell} ${fault.code} ${JSON.stringify(fault.facts)}`, fault]),
  ).values(),
]

const oneLine = (text: string): boolean => !text.includes('\n') && [...text].length <= longestLine

/** What is written in the ledger's main column is often a paragraph; a task has a title of one line. */
function titleOf(content: string): { title: string; shortened: boolean } {
  if (oneLine(content)) return { title: content, shortened: false }
  const first = content.split('\n').find((line) => line.trim() !== '') ?? ''
  const letters = [...first.trim()]
  const title =
    letters.length <= longestLine ? letters.join('') : `${letters.slice(0, longestLine - 1).join('')}…`
  return { title, shortened: true }
}

function deadlineIn({ text, day, error, merged }: Field, fault: (code: RowFault) => void): Deadline | null {
  if (error !== null) fault('formula-error')
  else if (day !== null) return { kind: 'on', day }
  else if (text === null) fault(merged ? 'merged' : 'required')
  else {
    const deadline = deadlineOf(text)
    if (deadline === null) fault('not-a-due-day')
    return deadline
  }
  return null
}

function sourceIn(
  text: string,
  sourceText: string,
  { sourceKinds }: Directory,
  fault: () => void,
): SourceKind {
  if (text === '') return sourceKindOf(sourceText)
  const found = sourceKinds.get(text.trim().toLowerCase())
  if (found === undefined) fault()
  return found ?? 'other'
}

/** `01.3`, `1.3` (a spreadsheet drops the zero), `01.3 名称`, or the name alone. */
function indicatorIn(
  text: string,
  { indicators }: Directory,
  fault: (code: RowFault) => void,
): string | null {
  if (text === '') return null
  const [, major, minor = ''] = /^(\d{1,2})(\.\d{1,2})?(?![\d.])/.exec(text.normalize('NFKC').trim()) ?? []
  const written = major === undefined ? [text] : [text, `${major.padStart(2, '0')}${minor}`]
  for (const form of written) {
    const found = indicators.find(form)
    if (found.length > 1) fault('indicator-ambiguous')
    if (found[0] !== undefined) return found[0]
  }
  fault('no-such-indicator')
  return null
}

/** Names of people among numbers and marks: two to four Han letters. */
const peopleIn = (text: string): readonly string[] => [
  ...new Set(
    namesIn(text.replaceAll(/[\d+\-()（）：:]+/g, ' ')).filter((name) => /^\p{Script=Han}{2,4}$/u.test(name)),
  ),
]
