/** Something the person at the terminal must know or do. */
export class Trouble extends Error {
  /** @param {string} message @param {number} exitCode */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** @param {string} message */
export function progress(message) {
  console.error(`Liandong: ${message}`)
}
