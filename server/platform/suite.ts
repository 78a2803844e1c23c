/**
 * Which cryptography new texts are made with. `sm` is that of GM/T (国密): SM3 chains and seals the record, SM4 and
 * HMAC-SM3 keep personal data, PBKDF2 with HMAC-SM3 keeps passwords. What was made with the other one stays
 * readable: every text says what made it.
 */
export const suites = ['standard', 'sm'] as const
export type Suite = (typeof suites)[number]
