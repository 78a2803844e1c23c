/**
 * YAML that a person edits, read so that every fault has its line.
 *
 * Only plain YAML 1.2: no tags, no aliases (a line then means what it says and nothing can blow up), one
 * document, every key once.
 */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Fault, FaultCode } from '../../../domain/mechanism/fault.ts'
import type { Facts } from '../../../domain/kernel.ts'

export type Position = { readonly line: number; readonly column: number }
export type Path = readonly (string | number)[]

export type YamlReading =
  | {
      readonly ok: true
      readonly data: unknown
      /** Where a value starts; where it is missing, what should hold it. */
      readonly positionOf: (path: Path) => Position
      /** Where the name of a field stands. */
      readonly positionOfKey: (path: Path) => Position
    }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export function readYaml(file: string, text: string): YamlReading {
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const fault = (code: FaultCode, offset: number, facts: Facts = {}): Fault => ({
    file,
    ...position(offset),
    code,
    facts,
  })
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      version: '1.2',
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    })
    const faults = [
      ...document.errors.map(({ code, pos: [from, to] }) => {
        if (code === 'DUPLICATE_KEY')
          return fault('key-duplicated', from, { field: text.slice(from, to).slice(0, 60) })
        return code === 'RESOURCE_EXHAUSTION'
          ? fault('yaml-too-deep', from)
          : fault('yaml-broken', from, { reason: code })
      }),
      ...trickery(document, fault),
    ]
    if (faults.length > 0) return { ok: false, faults: oncePerLine(faults) }
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
      return { ok: false, faults: [fault('file-empty', 0)] }
    return {
      ok: true,
      data: document.toJS({ maxAliasCount: 0 }),
      positionOf: (path) => position(offsetOf(document, path, 'value')),
      positionOfKey: (path) => position(offsetOf(document, path, 'key')),
    }
  } catch (error) {
    if (error instanceof RangeError)
      return { ok: false, faults: [{ file, line: 1, code: 'yaml-too-deep', facts: {} }] }
    throw error
  }
}

function trickery(document: Document, fault: (code: FaultCode, offset: number) => Fault): readonly Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Alias(_key, node) {
      faults.push(fault('yaml-alias', node.range?.[0] ?? 0))
    },
    Value(_key, node) {
      if (node.tag !== undefined) faults.push(fault('yaml-tag', node.range?.[0] ?? 0))
    },
  })
  return faults
}

/** One broken line makes the parser stumble many times. */
function oncePerLine(faults: readonly Fault[]): readonly Fault[] {
  const lines = new Set<number>()
  return faults.filter(({ line }) => !lines.has(line) && lines.add(line)).slice(0, 20)
}

function offsetOf(document: Document, path: Path, want: 'key' | 'value'): number {
  let at: unknown = document.contents
  let offset = isNode(at) ? (at.range?.[0] ?? 0) : 0
  for (const [index, step] of path.entries()) {
    const found = stepInto(at, step)
    if (found === null) return offset
    at = found.value
    const isLast = index === path.length - 1
    offset = (isLast && want === 'key' ? found.key : undefined) ?? startOf(at) ?? found.key ?? offset
  }
  return offset
}

function stepInto(node: unknown, step: string | number): { key: number | undefined; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step))
    return pair ? { key: startOf(pair.key), value: pair.value } : null
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length)
    return { key: undefined, value: node.items[step] }
  return null
}

/** An empty value has no place of its own. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || (isScalar(node) && node.source === '' && node.type === 'PLAIN')) return undefined
  return node.range?.[0]
}
