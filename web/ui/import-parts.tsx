/** What every upload of a spreadsheet shows: its steps, the place to drop the file, the rows by kind. */
import type { ReactNode } from 'react'
import { Chip } from './chips.tsx'
import { FileDrop } from './file-drop.tsx'
import { Pager, type PagerProps } from './pager.tsx'
import { Sheet } from './sheet.tsx'
import { Steps } from './steps.tsx'
import './import.css'

const sheetKinds = '.xlsx,.csv'
const maxSheetBytes = 10 * 1024 * 1024

type StepsProps = {
  readonly label: string
  readonly steps: readonly { readonly key: string; readonly label: string }[]
  /** How many are past. */
  readonly at: number
}

export function ImportSteps({ label, steps, at }: StepsProps) {
  return (
    <Sheet label={label}>
      <div className="sheet-body import-steps">
        <Steps
          label={label}
          steps={steps.map((step, index) => ({
            ...step,
            state: index < at ? 'past' : index === at ? 'now' : 'next',
          }))}
        />
      </div>
    </Sheet>
  )
}

type UploadProps = {
  readonly title: string
  /** What to bring: `导入表`. */
  readonly label: string
  readonly how: string
  readonly sending: string
  readonly busy: boolean
  readonly onFile: (file: File) => void
  /** What has to be said of the file before it is sent. */
  readonly children?: ReactNode
}

export function SheetUpload({ title, label, how, sending, busy, onFile, children }: UploadProps) {
  return (
    <Sheet title={title}>
      <div className="sheet-body import-upload" aria-busy={busy}>
        {children}
        <FileDrop
          label={label}
          accept={sheetKinds}
          maxBytes={maxSheetBytes}
          files={[]}
          onAdd={([file]) => {
            if (file !== undefined && !busy) onFile(file)
          }}
        />
        <p className="note" role="status">
          {busy ? sending : how}
        </p>
      </div>
    </Sheet>
  )
}

type ShowProps<Shown extends string> = {
  readonly label: string
  readonly kinds: readonly { readonly key: Shown; readonly label: string }[]
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

/** Which rows: the faulty ones, the good ones, all. */
export function ShowRows<Shown extends string>({ label, kinds, shown, onShow }: ShowProps<Shown>) {
  return (
    <div className="import-show" role="group" aria-label={label}>
      {kinds.map((kind) => (
        <Chip key={kind.key} on={kind.key === shown} onClick={() => onShow(kind.key)}>
          {kind.label}
        </Chip>
      ))}
    </div>
  )
}

type ListProps = { readonly pager: PagerProps; readonly children: ReactNode }

export function ImportRowList({ pager, children }: ListProps) {
  return (
    <>
      <ol className="import-rows">{children}</ol>
      <div className="import-pager">
        <Pager {...pager} />
      </div>
    </>
  )
}
