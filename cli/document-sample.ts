/**
 * `liandong document sample KIND --out FILE [--mechanism DIR] [--lang zh|en]`
 *
 * A document of a kind as .docx, with the units, marks and numbers of a mechanism and invented content; no server and
 * no database. Exit code: 0 written, 1 something is wrong with the files, 2 not understood.
 */
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compose } from '../domain/document/compose/compose.ts'
import { type DocumentKind, documentKinds } from '../domain/document/kinds.ts'
import { numberText, yearOf } from '../domain/document/number.ts'
import { authorityOf, documentSettingsOf, fontsOf, registerOf } from '../domain/document/settings.ts'
import { readLayout, readMechanism } from '../server/modules/mechanism/index.ts'
import { writeDocx } from '../server/modules/document/index.ts'
import { faultText, type Language } from './fault-text.ts'
import type { Io } from './mechanism-check.ts'
import { readSample } from './read-sample.ts'

const usage = {
  zh: `用法：liandong document sample 文种 --out 文件.docx [--mechanism 文件夹] [--lang zh|en]\n文种：${documentKinds.join(' ')}`,
  en: `usage: liandong document sample KIND --out FILE.docx [--mechanism DIR] [--lang zh|en]\nkinds: ${documentKinds.join(' ')}`,
}

/** The mechanism of this installation, where none is named. */
const usual = fileURLToPath(new URL('../mechanism/xiangyuan', import.meta.url))

export async function documentSample(args: string[], io: Io): Promise<number> {
  const asked = askedOf(args)
  if (asked === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const { kind, out, folder, language } = asked
  const tell = (faults: readonly Parameters<typeof lineOf>[1][], at: string) => {
    for (const fault of faults) io.stderr(lineOf(at, fault, language))
    return 1
  }
  const reading = await readMechanism(folder)
  if (!reading.ok) return tell(reading.faults, folder)
  const { mechanism } = reading
  const settings = documentSettingsOf(mechanism)
  const layouts = join(resolve(folder), '..', 'documents')
  const layout = await readLayout(layouts, settings.layout)
  if (!layout.ok) return tell(layout.faults, layouts)
  const sample = await readSample(join(layouts, 'samples'), kind, mechanism)
  if (!sample.ok) return tell(sample.faults, join(layouts, 'samples'))
  const { content, date, number } = sample.sample
  const register = registerOf(settings, kind)
  const authority = register ? authorityOf(settings, register.authority) : null
  if (!register || !authority) {
    io.stderr(language === 'zh' ? `没有给 ${kind} 编号的登记簿` : `no register numbers the kind ${kind}`)
    return 1
  }
  const model = compose({
    kind,
    content,
    layout: layout.layout,
    authority,
    number: numberText(register, yearOf(date), number),
    dateOfIssue: date,
    issuedOn: date,
  })
  const bytes = await writeDocx({
    model,
    fonts: fontsOf(settings),
    title: content.title,
    author: authority.name,
  })
  const part = `${out}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, out)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    io.stderr(`${out}: ${language === 'zh' ? '无法写入' : 'cannot be written'} (${code})`)
    return 1
  }
  io.stdout(language === 'zh' ? `${out}：${content.title}（样例）` : `${out}: ${content.title} (sample)`)
  return 0
}

const lineOf = (
  at: string,
  {
    file,
    line,
    code,
    facts,
  }: {
    file: string
    line: number
    code: Parameters<typeof faultText>[0]
    facts: Parameters<typeof faultText>[1]
  },
  language: Language,
): string => `${file === '.' ? at : join(at, file)}:${line}: ${faultText(code, facts, language)}`

type Asked = { kind: DocumentKind; out: string; folder: string; language: Language }

function askedOf(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        mechanism: { type: 'string', default: usual },
        lang: { type: 'string', default: 'zh' },
      },
    })
    const kind = documentKinds.find((known) => known === positionals[0])
    const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    if (!kind || positionals.length > 1 || !values.out || dirname(values.out) === '' || language === null)
      return null
    return { kind, out: values.out, folder: values.mechanism, language }
  } catch {
    return null
  }
}
