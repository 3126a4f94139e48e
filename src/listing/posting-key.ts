import { hash } from 'node:crypto'

/** Crockford's base 32 in small letters: no i, l, o, u to be misread. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * L(p) of invariant 8: the id that a posting mints, for ever, from (source, board, external id). 20 characters, 100 bits of a SHA-256:
 * among 10^8 postings two agree with a chance below 10^-14.
 */
export function postingKey(boardId: string, externalId: string): string {
  const digest = hash('sha256', `${boardId}\n${externalId}`, 'buffer')
  let key = ''
  let bits = 0
  let value = 0
  for (const byte of digest) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      key += ALPHABET[(value >> bits) & 31]
      if (key.length === 20) return key
    }
    value &= (1 << bits) - 1
  }
  return key
}
