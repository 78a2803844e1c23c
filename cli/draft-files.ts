/** A draft as the files of a mechanism, each place with the line of the document it was read from. */
import { stringify } from 'yaml'
import type { Draft } from '../domain/mechanism/draft/read-draft.ts'

export type DraftOf = {
  readonly code: string
  readonly region: string
  /** How the document is called in the comments. */
  readonly document: string
}

/** Contents by path inside the folder. */
export function draftFiles(draft: Draft, of: DraftOf): ReadonlyMap<string, string> {
  const units = unitsOf(draft)
  const indicators = draft.groups.flatMap(({ indicators: own }, group) =>
    own.map((indicator) => ({ ...indicator, lead: units.filter((unit) => unit.group === group + 1) })),
  )
  const files = new Map([
    ['mechanism.yaml', headed(of, stringify(headOf(draft, of)))],
    [
      'units.yaml',
      headed(
        of,
        rows(
          'units',
          units.map(({ line, ...unit }) => ({ line, row: unit })),
        ),
      ),
    ],
    [
      'clauses.yaml',
      headed(
        of,
        rows(
          'clauses',
          clausesOf(draft).map(({ line, ...row }) => ({ line, row })),
        ),
      ),
    ],
  ])
  for (const [index, { name, lead, definition, subIndicators, line }] of indicators.entries()) {
    const code = String(index + 1).padStart(2, '0')
    const content = {
      code,
      name: both(name),
      lead: lead.map((unit) => unit.code),
      definition: both(definition),
      sub_indicators: subIndicators.map((sub, place) => ({
        code: `${code}.${place + 1}`,
        name: both(sub.name),
        kind: sub.kind,
        unit: both(sub.unit),
        better: sub.better,
        definition: both(sub.name),
      })),
    }
    files.set(`indicators/${code}-indicator.yaml`, headed(of, stringify(content), line))
  }
  return files
}

/** English is put in later: what is not translated yet stands as it is. */
const both = (zh: string) => ({ zh, en: zh })

const headed = ({ document }: DraftOf, text: string, line?: number): string =>
  `# 草稿，从《${document}》${line === undefined ? '' : `第 ${line} 行`}读出。逐处核对后删去本行；英文暂抄中文。\n# A draft read from the document: check every line, then remove this one.\n${text}`

const rows = (name: string, all: readonly { readonly line: number; readonly row: object }[]): string =>
  `${name}:\n${all
    .map(({ line, row }) => {
      const comment = line === 0 ? '' : `  # 第 ${line} 行\n`
      return `${comment}${stringify([row]).replace(/^(?=.)/gm, '  ')}`
    })
    .join('')}`

function headOf(draft: Draft, { code, region }: DraftOf) {
  const issued = draft.issuedOn ?? '2000-01-01'
  return {
    code,
    version: '1',
    title: both(draft.title ?? '工作机制'),
    document_number: draft.number ?? '待填',
    issued_on: issued,
    effective_from: issued,
    effective_to: null,
    region,
    leading_group: 'leading-group',
    host: 'office',
  }
}

function unitsOf({ groups, leadingGroup, title }: Draft) {
  const county = /^(.{1,10}?[县市区旗])/.exec(title ?? '')?.[1] ?? ''
  const whole = leadingGroup ?? `${county}优化营商环境领导组`
  const fixed = [
    { code: 'leading-group', kind: 'leading-group', name: both(whole), short_name: both('领导组') },
    {
      code: 'office',
      kind: 'office',
      parent: 'leading-group',
      name: both(`${whole}办公室`),
      short_name: both('领导组办公室'),
    },
  ].map((unit) => ({ line: 0, group: null, ...unit }))
  let count = 0
  const members = groups.flatMap(({ units, line }, group) =>
    units.map((name) => ({
      line,
      code: `member-${String(++count).padStart(2, '0')}`,
      kind: 'member',
      group: group + 1,
      name: both(name.replace(/^[县市区](?=.)/, county === '' ? name.slice(0, 1) : county)),
      short_name: both(name.replace(/^[县市区](?=..)/, '').slice(0, 30)),
      document_name: name,
    })),
  )
  return [...fixed, ...members]
}

function clausesOf({ clauses }: Draft) {
  const counts = new Map<number, number>()
  return clauses.map(({ line, requirement, who, what, evidence }) => {
    const n = (counts.get(requirement) ?? 0) + 1
    counts.set(requirement, n)
    return {
      line,
      code: `3.${requirement}.${n}`,
      requirement,
      who: [who],
      what: both(what),
      when: { kind: 'none' },
      evidence: [evidence],
    }
  })
}
