/**
 * `liandong mechanism check DIR [--lang zh|en] [--json]`
 *
 * Everything that is wrong with a mechanism's files, each with file, line and reason.
 * Exit code: 0 nothing, 1 faults, 2 not understood.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault } from '../domain/mechanism/fault.ts'
import { readMechanism } from '../server/modules/mechanism/index.ts'
import { faultText, type Language } from './fault-text.ts'

export type Io = {
  readonly stdout: (line: string) => void
  readonly stderr: (line: string) => void
}

const usage = {
  zh: '用法：liandong mechanism check 文件夹 [--lang zh|en] [--json]',
  en: 'usage: liandong mechanism check DIR [--lang zh|en] [--json]',
}

export async function mechanismCheck(args: string[], io: Io): Promise<number> {
  const options = optionsOf(args)
  if (options === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const { folder, language, json } = options
  const reading = await readMechanism(folder)
  const faults = reading.ok ? [] : reading.faults
  if (json)
    io.stdout(JSON.stringify({ ok: reading.ok, ...reading.counts, faults: faults.map(toJson(language)) }))
  else if (reading.ok) io.stdout(`${reading.mechanism.title[language]}: ${summary(reading.counts, language)}`)
  else {
    for (const fault of faults)
      io.stdout(`${placeOf(folder, fault)}: ${faultText(fault.code, fault.facts, language)}`)
    io.stderr(language === 'zh' ? `共 ${faults.length} 处问题` : `faults: ${faults.length}`)
  }
  return reading.ok ? 0 : 1
}

function optionsOf(args: string[]): { folder: string; language: Language; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'zh' }, json: { type: 'boolean', default: false } },
    })
    const [folder] = positionals
    const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    if (folder === undefined || positionals.length > 1 || language === null) return null
    return { folder, language, json: values.json }
  } catch {
    return null
  }
}

type Counts = Awaited<ReturnType<typeof readMechanism>>['counts']

function summary({ units, indicators, subIndicators, clauses }: Counts, language: Language): string {
  return language === 'zh'
    ? `成员单位 ${units}，一级指标 ${indicators}，二级指标 ${subIndicators}，条款 ${clauses}，没有问题`
    : `${units} member units, ${indicators} indicators, ${subIndicators} sub-indicators, ${clauses} clauses, no faults`
}

const placeOf = (folder: string, { file, line, column }: Fault): string =>
  [file === '.' ? folder : join(folder, file), line, ...(column === undefined ? [] : [column])].join(':')

const toJson =
  (language: Language) =>
  (fault: Fault): Record<string, unknown> => ({
    ...fault,
    reason: faultText(fault.code, fault.facts, language),
  })
