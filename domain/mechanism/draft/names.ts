/** Names that a sentence lists: 环节、时间、成本、土地管理水平指数及登记财产满意度. */

const openers = '“‘《（("'
const closers = '”’》）)"'

/** Splits at a mark outside of quotes: `“双随机、一公开”监管覆盖率` is one name. */
export function splitAt(text: string, mark: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of text) {
    if (letter === '"') depth = depth === 0 ? 1 : 0
    else if (openers.includes(letter)) depth += 1
    else if (closers.includes(letter)) depth -= 1
    if (letter === mark && depth <= 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}

/** Words that join the last name of a list to the others; some are part of names: 总税收和缴费率. */
const joints = ['以及', '及', '和'] as const

/**
 * The names of a list, as many as the document says there are: where the marks give fewer, joints split further,
 * the surest word first and the last one first. Fewer than said where there is nothing left to split.
 */
export function splitNames(list: string, said: number | null): readonly string[] {
  let names = splitAt(list, '、')
  for (const joint of joints)
    while (said !== null && names.length < said) {
      const split = splitLast(names, joint)
      if (split === null) break
      names = split
    }
  return names
}

function splitLast(names: readonly string[], joint: string): readonly string[] | null {
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index] ?? ''
    const at = name.lastIndexOf(joint)
    if (at < 2 || at + joint.length > name.length - 2) continue
    const halves = [name.slice(0, at), name.slice(at + joint.length)]
    return [...names.slice(0, index), ...halves, ...names.slice(index + 1)]
  }
  return null
}

const digits = '零一二三四五六七八九'

/** `十八` → 18, `四` → 4, `23` → 23; null for what is no number up to 99. */
export function numberOf(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  if (text === '两') return 2
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? []
  if (ten === undefined) return tens === undefined || ones !== undefined ? null : digits.indexOf(tens)
  return (
    (tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones))
  )
}

/** The same name, whatever marks stand in it: 知识产权创造、保护和运用, 知识产权创造保护和运用. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (name: string) => name.replace(/[\s、，“”"‘’（）()]/g, '')
