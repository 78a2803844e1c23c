/**
 * `liandong restore FILE [--lang zh|en] [--json]`
 *
 * A backup into the empty installation that LIANDONG_DATA or DATABASE_URL names, all or nothing.
 * Exit code: 0 restored and compared, 1 not restored, 2 not understood.
 */
import { resolve } from 'node:path'
import { type RestoreReport, restoreBackup } from '../server/platform/backup/restore-backup.ts'
import { readConfig } from '../server/platform/config.ts'
import { createLog } from '../server/platform/log.ts'
import { type Asked, askedOf, cancellable, filled, tellFault, tellProgress } from './backup-text.ts'
import type { Io } from './mechanism-check.ts'

const usage = {
  zh: '用法：liandong restore 文件 [--lang zh|en] [--json]',
  en: 'usage: liandong restore FILE [--lang zh|en] [--json]',
}

export async function restore(args: string[], io: Io): Promise<number> {
  const asked = askedOf(args, false)
  if (asked === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const installation = readConfig(process.env, process.cwd())
  try {
    const report = await cancellable((signal) =>
      restoreBackup({
        installation,
        path: resolve(asked.path),
        log: createLog('error'),
        signal,
        progress: tellProgress(asked.language, io),
      }),
    )
    tell(report, installation.dataDirectory, asked, io)
    return 0
  } catch (error) {
    return tellFault(error, asked, io)
  }
}

function tell(report: RestoreReport, folder: string, { language, json }: Asked, io: Io): void {
  if (json) {
    io.stdout(JSON.stringify({ ok: true, ...report }))
    return
  }
  const say = texts[language]
  const { madeAt, tables, rows, files, leftOut, key, applied } = report
  io.stdout(filled(say.done, { madeAt, tables, rows, files: files.count }))
  if (applied.length > 0) io.stdout(filled(say.applied, { names: applied.join(', ') }))
  if (leftOut.length > 0) io.stdout(filled(say.leftOut, { names: leftOut.join(', ') }))
  io.stdout(filled(say.key[key], { folder }))
  io.stdout(say.verify)
}

const texts = {
  zh: {
    done: '恢复完成（备份于 {madeAt}）：表 {tables} 张，{rows} 行，逐行比对一致；上传文件 {files} 个。',
    applied: '已升级表结构：{names}',
    leftOut: '备份里不属于联动的表没有恢复：{names}',
    key: {
      restored: '密钥已恢复到 {folder}。',
      same: '现用密钥与备份时相同。',
      absent:
        '备份里没有密钥，现用的也不是原来的：启动前请把原来的 key 文件放进 {folder}，或设置 LIANDONG_KEY；否则读不出手机号，启用了二次验证的账号无法登录。',
    },
    verify: '可用 liandong verify-audit 核验留痕。',
  },
  en: {
    done: 'Restored (backed up at {madeAt}): {tables} tables, {rows} rows, compared row by row and the same; {files} uploaded files.',
    applied: 'Brought forward: {names}',
    leftOut: 'Tables in the backup that are not of Liandong were left out: {names}',
    key: {
      restored: 'The key was restored into {folder}.',
      same: 'The key in force is that of the backup.',
      absent:
        'The backup holds no key, and the one in force is another: before you start, put the former file "key" into {folder} or set LIANDONG_KEY. Without it no phone can be read, and accounts with a second factor cannot sign in.',
    },
    verify: 'liandong verify-audit checks the record.',
  },
}
