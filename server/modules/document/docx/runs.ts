import { type IParagraphOptions, type IRunOptions, Tab, TextRun } from 'docx'
import type { FontNames } from '../../../../domain/document/layout.ts'
import type { Run } from '../../../../domain/document/compose/page-model.ts'

/** The font of a face for every script: quotation marks and digits belong to the Chinese text around them. */
export function fontOf(fonts: FontNames, { face, outside }: Pick<Run, 'face' | 'outside'>) {
  const name = outside ? fonts[face].fallback : fonts[face].name
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

export function runsOf(fonts: FontNames, runs: readonly Run[]): NonNullable<IParagraphOptions['children']> {
  return runs.map((run) => {
    const style: IRunOptions = {
      font: fontOf(fonts, run),
      size: run.points * 2,
      ...(run.colour === null ? {} : { color: run.colour }),
      ...(run.spacing === 0 ? {} : { characterSpacing: run.spacing }),
    }
    return run.text.includes('\t')
      ? new TextRun({
          ...style,
          children: run.text.split('\t').flatMap((text, n) => (n === 0 ? [text] : [new Tab(), text])),
        })
      : new TextRun({ ...style, text: run.text })
  })
}
