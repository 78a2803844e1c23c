/** What backup and restore say, for the command line. A word in braces is a fact. */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { BackupFault, type BackupFaultCode } from '../server/platform/backup/backup-fault.ts'
import type { Progress } from '../server/platform/backup/progress.ts'
import { StartupError } from '../server/platform/startup-error.ts'
import type { Language } from './fault-text.ts'
import type { Io } from './mechanism-check.ts'

type Words = Readonly<Record<Language, string>>

const faults: Readonly<Record<BackupFaultCode, Words>> = {
  cancelled: { zh: '已取消，没有留下半份数据。', en: 'Cancelled; nothing half done is left behind.' },
  'file-exists': {
    zh: '{path} 已存在，不会覆盖；请换一个文件名。',
    en: '{path} exists and is not overwritten; choose another name.',
  },
  'file-unusable': { zh: '{path} 无法读写（{cause}）。', en: '{path} cannot be read or written ({cause}).' },
  'not-a-backup': { zh: '{path} 不是联动的备份文件。', en: '{path} is not a backup of Liandong.' },
  damaged: {
    zh: '备份文件已损坏或不完整，没有写入任何数据。{entry}',
    en: 'The backup is damaged or cut short; no data was written. {entry}',
  },
  newer: {
    zh: '备份由更新版本的联动生成（{what}），请用那个版本恢复。',
    en: 'The backup was made by a newer Liandong ({what}); restore it with that one.',
  },
  foreign: {
    zh: '备份的表结构与本程序不一致（{what}），没有写入任何数据。',
    en: 'The tables of the backup are not those of this Liandong ({what}); no data was written.',
  },
  'nothing-installed': { zh: '没有可备份的数据。{path}', en: 'There is nothing to back up. {path}' },
  'not-empty': {
    zh: '这里已有数据，只能恢复到空的安装。请用 LIANDONG_DATA 指定新的数据文件夹，或用 DATABASE_URL 指定空的数据库。',
    en: 'Somebody works here already; a backup is restored into an empty installation only. Set LIANDONG_DATA to a new folder or DATABASE_URL to an empty database.',
  },
  'in-use': {
    zh: '联动正在使用这个数据库，请先停止服务再恢复。',
    en: 'A Liandong server uses this database; stop it first.',
  },
  'key-missing': {
    zh: '找不到密钥：{path} 里没有 key 文件，也没有设置 LIANDONG_KEY。',
    en: 'There is no key: no file "key" in {path}, and LIANDONG_KEY is not set.',
  },
  'key-differs': {
    zh: 'LIANDONG_KEY 与备份里的密钥不同；请去掉 LIANDONG_KEY 或改成原来的值。',
    en: 'LIANDONG_KEY is not the key of the backup; unset it or set the former one.',
  },
  'rows-differ': {
    zh: '写入后逐行比对不一致（表 {what}），已全部撤销。',
    en: 'The rows written differ from the backup (table {what}); everything was undone.',
  },
}

const inUse: Words = {
  zh: '联动服务正在使用这个数据文件夹，请先停止服务再恢复。',
  en: 'A Liandong server works on this data folder; stop it first.',
}
const database: Words = {
  zh: '数据库报错，没有留下半份数据：',
  en: 'The database reports an error, nothing half done is left behind: ',
}

export function filled(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')).trimEnd()
}

/** Exit code 1, and why; what nobody expected goes on as it is. */
export function tellFault(error: unknown, { language, json }: Asked, io: Io): number {
  const [code, text] = wordsOf(error, language)
  if (json) io.stdout(JSON.stringify({ ok: false, code, reason: text }))
  else io.stderr(text)
  return 1
}

function wordsOf(error: unknown, language: Language): [code: string, text: string] {
  if (error instanceof BackupFault) return [error.code, filled(faults[error.code][language], error.facts)]
  if (error instanceof StartupError && error.code === 'data-folder-in-use') return ['in-use', inUse[language]]
  if (error instanceof StartupError) return [error.code, error.message]
  if (error instanceof pg.DatabaseError || isLostConnection(error))
    return ['database', database[language] + error.message]
  throw error
}

/** The driver has no class for it. */
function isLostConnection(error: unknown): error is Error {
  return error instanceof Error && /^Connection terminated|^(read|write) E[A-Z]+$/.test(error.message)
}

const steps: Readonly<Record<Parameters<Progress>[0]['step'], Words>> = {
  check: { zh: '检查备份文件…', en: 'checking the file…' },
  table: { zh: '表 {name}：{rows} 行', en: 'table {name}: {rows} rows' },
  files: { zh: '上传文件：{count} 个', en: 'uploaded files: {count}' },
  compare: { zh: '逐行比对…', en: 'comparing row by row…' },
  migrate: { zh: '升级表结构…', en: 'bringing the tables forward…' },
}

export const tellProgress =
  (language: Language, io: Io): Progress =>
  (event) => {
    if (event.step === 'table' && event.rows === 0) return
    io.stderr(filled(steps[event.step][language], event))
  }

export type Asked = {
  readonly path: string
  readonly language: Language
  readonly json: boolean
  readonly withKey: boolean
}

/** FILE, --lang, --json, and --with-key where it has a meaning. */
export function askedOf(args: string[], mayHaveKey: boolean): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'zh' },
        json: { type: 'boolean', default: false },
        'with-key': { type: 'boolean', default: false },
      },
    })
    const [path] = positionals
    const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    const withKey = values['with-key']
    if (!path || positionals.length > 1 || language === null || (withKey && !mayHaveKey)) return null
    return { path, language, json: values.json, withKey }
  } catch {
    return null
  }
}

/** Ctrl-C ends it cleanly; a second one ends it at once. */
export async function cancellable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancelling = new AbortController()
  const cancel = () => cancelling.abort()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, cancel)
  try {
    return await work(cancelling.signal)
  } finally {
    for (const signal of signals) process.off(signal, cancel)
  }
}
