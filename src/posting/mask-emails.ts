const ADDRESS = /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const SPELLED_OUT =
  /(?<![\w.+-])[\w.+-]{1,64}\s?(?:\[at\]|\(at\)|\{at\}|<at>| at )\s?[\w-]{1,63}\s?(?:\[dot\]|\(dot\)|\{dot\}| dot )\s?[a-z]{2,10}\b/gi

/** People's addresses do not belong in a public listing: each becomes `[email]`. */
export function maskEmails(text: string): string {
  const masked = text.includes('@') ? text.replace(ADDRESS, '[email]') : text
  return /[[({< ]dot[\])}> ]/i.test(masked) ? masked.replace(SPELLED_OUT, '[email]') : masked
}
