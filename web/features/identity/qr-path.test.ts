import { describe, expect, it } from 'vitest'
import { qrPath } from './qr-path.ts'

describe('the path of a QR code', () => {
  it('draws each run of dark squares once', () => {
    const rows = ['##.', '.##', '...']
    expect(qrPath(3, (row, column) => rows[row]?.[column] === '#')).toBe('M0 0h2v1h-2zM1 1h2v1h-2z')
  })
})
