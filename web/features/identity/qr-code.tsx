import { create } from 'qrcode'
import { qrPath } from './qr-path.ts'

/** Drawn, not an image: it is sharp at every size and needs no exception from the security policy. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const path = qrPath(modules.size, (row, column) => modules.get(row, column) === 1)
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${modules.size + 4} ${modules.size + 4}`}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000000" />
    </svg>
  )
}
