import { expect, test } from 'vitest'
import { createLog } from './log.ts'

test('secrets are blotted out of what is logged, at the top and one level down', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  log.info({ password: 'geheim-1', body: { newPassword: 'geheim-2', name: '王主任' } }, 'tried')
  log.info({ req: { headers: { cookie: 'geheim-3', host: 'localhost' } } }, 'asked')
  expect(lines.join('')).not.toContain('geheim')
  expect(lines.join('')).toContain('王主任')
})
