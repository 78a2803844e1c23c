import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { importStates } from '../../../domain/task/import.ts'
import { sheetColumns } from '../../../domain/task/sheet.ts'
import { rowFaults, rowWarnings } from '../../../domain/task/sheet-faults.ts'

const words = z.record(z.string(), z.string())
const locale = z.object({ fault: words, warning: words, state: words, column: words })

describe.each(['zh-CN', 'en'])('an import in %s', (language) => {
  const file = join(import.meta.dirname, `../../app/locales/${language}/task-import.json`)
  const said = locale.parse(JSON.parse(readFileSync(file, 'utf8')))

  it('has words for every fault, warning, state and column, and for no others', () => {
    expect(Object.keys(said.fault).toSorted()).toEqual([...rowFaults].toSorted())
    expect(Object.keys(said.warning).toSorted()).toEqual([...rowWarnings].toSorted())
    expect(Object.keys(said.state).toSorted()).toEqual([...importStates].toSorted())
    expect(Object.keys(said.column).toSorted()).toEqual([...sheetColumns].toSorted())
  })
})
