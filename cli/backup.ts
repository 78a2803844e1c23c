/**
 * `liandong backup FILE [--with-key] [--lang zh|en] [--json]`
 *
 * Everything of this installation in one file, beside a running server or alone (docs/adr/0007-backup-file.md).
 * Exit code: 0 whole, 1 not made, or made without uploads that are lost, 2 not understood.
 */
import { resolve } from 'node:path'
import { type BackupReport, writeBackup } from '../server/platform/backup/write-backup.ts'
import { systemClock } from '../server/platform/clock.ts'
import { readConfig } from '../server/platform/config.ts'
import { createLog } from '../server/platform/log.ts'
import { type Asked, askedOf, cancellable, filled, tellFault, tellProgress } from './backup-text.ts'
import type { Io } from './mechanism-check.ts'

const usage = {
  zh: '用法：liandong backup 文件 [--with-key] [--lang zh|en] [--json]',
  en: 'usage: liandong backup FILE [--with-key] [--lang zh|en] [--json]',
}

export async function backup(args: string[], io: Io): Promise<number> {
  const asked = askedOf(args, true)
  if (asked === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  try {
    const report = await cancellable((signal) =>
      writeBackup({
        installation: readConfig(process.env, process.cwd()),
        path: resolve(asked.path),
        withKey: asked.withKey,
        now: systemClock.now(),
        log: createLog('error'),
        signal,
        progress: tellProgress(asked.language, io),
      }),
    )
    tell(report, asked, io)
    return report.filesLost.length === 0 ? 0 : 1
  } catch (error) {
    return tellFault(error, asked, io)
  }
}

function tell(report: BackupReport, { path, language, json }: Asked, io: Io): void {
  if (json) {
    io.stdout(JSON.stringify({ ok: report.filesLost.length === 0, path, ...report }))
    return
  }
  const say = texts[language]
  const { tables, rows, files, filesLost, keyIncluded } = report
  const megabytes = (report.bytes / 1024 / 1024).toFixed(1)
  io.stdout(filled(say.done, { path, tables, rows, files: files.count, megabytes }))
  io.stdout(keyIncluded ? say.withKey : say.withoutKey)
  for (const sha256 of filesLost.slice(0, 20)) io.stderr(filled(say.lost, { sha256 }))
  if (filesLost.length > 0) io.stderr(filled(say.allLost, { count: filesLost.length }))
}

const texts = {
  zh: {
    done: '备份完成：{path}（{megabytes} MB，表 {tables} 张，{rows} 行，上传文件 {files} 个）',
    withKey: '备份里含有密钥：拿到文件的人能读出手机号和二次验证密钥，请按密钥保管。',
    withoutKey:
      '备份里没有密钥：手机号和二次验证密钥要靠原密钥（数据文件夹里的 key，或 LIANDONG_KEY）才能读出，请另行保管。',
    lost: '上传文件缺失或已损坏：{sha256}',
    allLost: '共 {count} 个上传文件未能备份。',
  },
  en: {
    done: 'Backed up: {path} ({megabytes} MB, {tables} tables, {rows} rows, {files} uploaded files)',
    withKey:
      'The key is in it: whoever has the file reads phones and second-factor secrets. Keep it like a key.',
    withoutKey:
      'The key is not in it: phones and second-factor secrets need it (the file "key" in the data folder, or LIANDONG_KEY). Keep it elsewhere.',
    lost: 'an uploaded file is missing or damaged: {sha256}',
    allLost: '{count} uploaded files could not be backed up.',
  },
}
