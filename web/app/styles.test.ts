import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const web = join(import.meta.dirname, '..')
const texts = new Map(
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test\.|^dist/.test(file))
    .map((file) => [join(web, file), readFileSync(join(web, file), 'utf8')]),
)

const found = (file: string, pattern: RegExp): string[] =>
  [...(texts.get(file) ?? '').matchAll(pattern)].flatMap(([, first, second]) => first ?? second ?? [])

const fromHere = (file: string, pattern: RegExp): string[] =>
  found(file, pattern)
    .map((to) => resolve(dirname(file), to))
    .filter((to) => texts.has(to))

const statically = /^(?:import|export)\s[^'"]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm
const lazily = /import\('(\.[^']+)'\)/g

/** A file and everything it brings along. */
function reach(start: string, ...by: readonly RegExp[]): ReadonlySet<string> {
  const seen = new Set([start])
  for (const file of seen) for (const pattern of by) for (const to of fromHere(file, pattern)) seen.add(to)
  return seen
}

const styles = [...texts.keys()].filter((file) => file.endsWith('.css'))
const styledIn = new Map(styles.map((file) => [file, new Set(found(file, /\.([a-zA-Z][\w-]*)/g))] as const))
const always = reach(join(web, 'app/main.tsx'), statically)
const router = join(web, 'app/router.tsx')

/** Opened by its address a page has no styles but its own: what another page left behind is not there. */
it.each(fromHere(router, lazily).map((page) => [relative(web, page), page] as const))(
  '%s brings every style that its classes need',
  (_name, page) => {
    const brought = reach(page, statically, lazily)
    const missing = [...brought].flatMap((file) =>
      found(file, /className=(?:"([^"]+)"|\{`([^`]+)`\})/g)
        .flatMap((names) => names.split(/\s+/))
        .filter((name) => {
          const where = styles.filter((style) => styledIn.get(style)?.has(name))
          return where.length > 0 && !where.some((style) => brought.has(style) || always.has(style))
        })
        .map((name) => `${relative(web, file)}: ${name}`),
    )
    expect(missing).toEqual([])
  },
)
