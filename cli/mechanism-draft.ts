/**
 * `liandong mechanism draft FILE --out DIR --code CODE --region NUMBER [--lang zh|en]`
 *
 * The document of a mechanism (.docx or plain text) as a draft of its files, and what in it is to be looked at: what
 * is missing, does not add up or was guessed, each with its line. Clocks, lights and report cycles, of which such
 * documents say nothing, are those of the first mechanism of this installation.
 * Exit code: 0 written, 1 nothing could be read, 2 not understood.
 */
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Draft, readDraft } from '../domain/mechanism/draft/read-draft.ts'
import { readMechanism } from '../server/modules/mechanism/index.ts'
import { documentText } from './document-lines.ts'
import { draftFiles } from './draft-files.ts'
import { documentFaultText, doubtText } from './draft-text.ts'
import type { Language } from './fault-text.ts'
import type { Io } from './mechanism-check.ts'

const usage = {
  zh: '用法：liandong mechanism draft 文件.docx --out 文件夹 --code 代码 --region 行政区划代码 [--lang zh|en]',
  en: 'usage: liandong mechanism draft FILE --out DIR --code CODE --region NUMBER [--lang zh|en]',
}

const presets = fileURLToPath(new URL('../mechanism/xiangyuan', import.meta.url))
const presetFiles = ['clocks.yaml', 'lights.yaml', 'report-cycles.yaml']

type Asked = {
  readonly file: string
  readonly out: string
  readonly code: string
  readonly region: string
  readonly language: Language
}

export async function mechanismDraft(args: string[], io: Io): Promise<number> {
  const asked = askedOf(args)
  if (asked === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const { file, out, language } = asked
  const inWords = (zh: string, en: string) => (language === 'zh' ? zh : en)
  if ((await readdir(out).catch(() => [])).length > 0) {
    io.stderr(inWords(`${out} 已经有内容，不会覆盖`, `${out} is not empty and is left alone`))
    return 1
  }
  const reading = await documentText(file)
  if (!reading.ok) {
    io.stderr(`${file}: ${documentFaultText(reading.code, language)}`)
    return 1
  }
  const draft = readDraft(reading.text)
  if (draft.groups.length === 0) {
    for (const doubt of draft.doubts) io.stderr(`${file}: ${doubtText(doubt, language)}`)
    return 1
  }
  await write(asked, draft)
  for (const doubt of draft.doubts)
    io.stdout(`${file}${doubt.line === 0 ? '' : `:${doubt.line}`}: ${doubtText(doubt, language)}`)
  io.stdout(summaryOf(draft, out, language))
  const checked = await readMechanism(out)
  if (!checked.ok)
    io.stdout(
      inWords(
        `其中 ${checked.faults.length} 处还不完整，用 liandong mechanism check ${out} 逐条看`,
        `${checked.faults.length} places are not complete; see liandong mechanism check ${out}`,
      ),
    )
  return 0
}

/** Written aside and moved in whole. */
async function write({ file, out, code, region }: Asked, draft: Draft): Promise<void> {
  const unfinished = `${out}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const document = draft.title ?? basename(file, extname(file))
  for (const [path, text] of draftFiles(draft, { code, region, document })) {
    await mkdir(dirname(join(unfinished, path)), { recursive: true })
    await writeFile(join(unfinished, path), text)
  }
  for (const name of presetFiles) await copyFile(join(presets, name), join(unfinished, name))
  await rm(out, { recursive: true, force: true })
  await rename(unfinished, out)
}

function summaryOf({ groups, clauses, doubts }: Draft, out: string, language: Language): string {
  const units = groups.flatMap((group) => group.units).length
  const indicators = groups.flatMap((group) => group.indicators)
  const subs = indicators.flatMap(({ subIndicators }) => subIndicators).length
  return language === 'zh'
    ? `${out}：成员单位 ${units}，一级指标 ${indicators.length}，二级指标 ${subs}，条款 ${clauses.length}；待核 ${doubts.length} 处。时限、亮灯、报送周期用的是现成的，证明条款的事件按字面猜的，都请核对。`
    : `${out}: ${units} member units, ${indicators.length} indicators, ${subs} sub-indicators, ${clauses.length} clauses; ${doubts.length} doubts. Clocks, lights and report cycles are presets, the events that prove a clause are guessed: look at them all.`
}

function askedOf(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        code: { type: 'string' },
        region: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
      },
    })
    const [file] = positionals
    const { out, code, region, lang } = values
    const language = lang === 'zh' || lang === 'en' ? lang : null
    if (file === undefined || positionals.length > 1 || out === undefined || language === null) return null
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code ?? '') || !/^\d{6}$/.test(region ?? '')) return null
    return { file, out, code: code ?? '', region: region ?? '', language }
  } catch {
    return null
  }
}
