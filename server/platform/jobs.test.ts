import { expect, it } from 'vitest'
import { run } from './jobs.ts'
import { createLog } from './log.ts'

it('a timer that fails says so, by its name, with what went wrong', async () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => lines.push(line) })
  const broken = { name: 'handover-due', cron: '5 * * * *', run: () => Promise.reject(new Error('poisoned')) }
  await expect(run(broken, log)).rejects.toThrow('poisoned')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', job: 'handover-due', error: { type: 'Error', message: 'poisoned' } },
  ])
  await run({ ...broken, run: () => Promise.resolve() }, log)
  expect(lines).toHaveLength(1)
})
