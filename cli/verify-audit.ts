/**
 * `liandong verify-audit [--seal HASH] [--lang zh|en] [--json]`
 *
 * Checks every chain and seal of every region of this installation, beside a running server or alone. A seal's
 * hash noted outside earlier is asked for with --seal: it must still be there.
 * Exit code: 0 untouched, 1 faults, 2 not understood.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  hasSeal,
  listRecordedRegions,
  type Verification,
  verifyRegion,
} from '../server/modules/audit/index.ts'
import { systemClock } from '../server/platform/clock.ts'
import { readConfig } from '../server/platform/config.ts'
import type { Db } from '../server/platform/context.ts'
import { startDatabase } from '../server/platform/database.ts'
import { createLog } from '../server/platform/log.ts'
import type { Io } from './mechanism-check.ts'

const usage = {
  zh: '用法：liandong verify-audit [--seal 封印值] [--lang zh|en] [--json]',
  en: 'usage: liandong verify-audit [--seal HASH] [--lang zh|en] [--json]',
}

type Options = { readonly language: 'zh' | 'en'; readonly json: boolean; readonly seal: string | undefined }

export async function verifyAudit(args: string[], io: Io): Promise<number> {
  const options = optionsOf(args)
  if (options === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const config = readConfig(process.env, process.cwd())
  // Checking makes nothing: without a database there is nothing to check.
  if (config.databaseUrl === undefined && !existsSync(config.dataDirectory)) {
    io.stderr(texts[options.language].noData(config.dataDirectory))
    return 2
  }
  const database = await startDatabase(config, createLog('error'), 'join')
  try {
    return await verifyDatabase(database.db, options, io)
  } finally {
    await database.close()
  }
}

export async function verifyDatabase(db: Db, { language, json, seal }: Options, io: Io): Promise<number> {
  const regions: { region: string; found: Verification }[] = []
  for (const region of await listRecordedRegions(db))
    regions.push({ region, found: await verifyRegion({ db, clock: systemClock }, region) })
  const sealKnown = seal === undefined || (await hasSeal(db, seal))
  const ok = sealKnown && regions.every(({ found }) => found.ok)
  if (json)
    io.stdout(
      JSON.stringify({
        ok,
        ...summed(regions.map(({ found }) => found)),
        sealKnown,
        regions: regions.map(({ region, found }) => ({ region, ...found })),
      }),
    )
  else {
    const say = texts[language]
    for (const { region, found } of regions) {
      io.stdout(say.region(region, found))
      for (const { at, seq, code } of found.faults.slice(0, shownAtMost))
        io.stdout(`  ${at} #${seq}: ${say[code]}`)
    }
    if (!sealKnown) io.stdout(say.sealGone(seal ?? ''))
    if (regions.length === 0) io.stdout(say.nothing)
    else io.stdout(ok ? say.good : say.bad)
  }
  return ok ? 0 : 1
}

const shownAtMost = 50

function summed(found: readonly Verification[]) {
  const sum = (of: (one: Verification) => number) => found.reduce((total, one) => total + of(one), 0)
  return {
    items: sum(({ items }) => items),
    events: sum(({ events }) => events),
    seals: sum(({ seals }) => seals),
    faults: sum(({ faults }) => faults.length),
    milliseconds: sum(({ milliseconds }) => milliseconds),
  }
}

function optionsOf(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        seal: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
        json: { type: 'boolean', default: false },
      },
    })
    const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    return language === null ? null : { language, json: values.json, seal: values.seal }
  } catch {
    return null
  }
}

type FaultCode = Verification['faults'][number]['code']
type Texts = Readonly<Record<FaultCode, string>> & {
  readonly region: (region: string, found: Verification) => string
  readonly sealGone: (seal: string) => string
  readonly noData: (folder: string) => string
  readonly nothing: string
  readonly good: string
  readonly bad: string
}

const texts: Readonly<Record<'zh' | 'en', Texts>> = {
  zh: {
    region: (region, { items, events, seals, lastSealAt, lastSealHash, milliseconds }) =>
      `${region}：事项 ${items} 个，留痕 ${events} 条，封印 ${seals} 枚，用时 ${milliseconds} 毫秒` +
      (lastSealHash === null ? '，尚未封印' : `\n  最近封印 ${lastSealAt}  ${lastSealHash}`),
    sealGone: (seal) => `指定的封印不存在：${seal}`,
    noData: (folder) => `没有可核验的数据：${folder} 不存在。`,
    nothing: '还没有任何留痕。',
    good: '核验通过：留痕完整，未发现改动。',
    bad: '核验不通过：留痕被改动或缺失，详见上列。',
    gap: '此处缺少一条留痕',
    changed: '内容与指纹不符，已被改动',
    'head-missing': '末尾的留痕缺失',
    'head-differs': '末尾的留痕与登记不符',
    'seal-changed': '封印内容被改动',
    'seal-chain': '与上一枚封印不衔接',
    'seal-root': '封印与所封的留痕不符',
    'seal-gap': '缺少封印',
  },
  en: {
    region: (region, { items, events, seals, lastSealAt, lastSealHash, milliseconds }) =>
      `${region}: ${items} items, ${events} events, ${seals} seals, ${milliseconds} ms` +
      (lastSealHash === null ? ', not sealed yet' : `\n  last seal ${lastSealAt}  ${lastSealHash}`),
    sealGone: (seal) => `There is no such seal: ${seal}`,
    noData: (folder) => `Nothing to check: ${folder} does not exist.`,
    nothing: 'Nothing is on record yet.',
    good: 'The record is whole: nothing was changed.',
    bad: 'The record was changed or is incomplete, see above.',
    gap: 'an event is missing here',
    changed: 'the event was changed',
    'head-missing': 'events at the end are missing',
    'head-differs': 'the end is not the one that was kept',
    'seal-changed': 'the seal was changed',
    'seal-chain': 'does not follow from the seal before',
    'seal-root': 'does not fit what it sealed',
    'seal-gap': 'a seal is missing',
  },
}
