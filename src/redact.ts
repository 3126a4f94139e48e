/** What stands in the place of a secret. */
const REDACTED = '[Redacted]'

/** Names whose values are secrets, in objects, in queries and in texts. */
const SECRET_NAME =
  /(?:api|app|access|private|signing)[_-]?key|token|secret|passw(?:or)?d|pwd|authori[sz]ation|cookie|^auth$|^sig(?:nature)?$|^key$/i
/** No text without one of these holds anything that is masked; looking for them costs less than any of the masks. */
const SUSPECT = /[@=:]|bearer/i
const ASSIGNED =
  /((?:[_-]key|api_?key|token|secret|passw(?:or)?d|authori[sz]ation|cookie)["']?\s{0,2}[:=]\s{0,2}["']?)(?:(?:Basic|Bearer) {1,2})?[^\s"'&,;)}]{1,2000}/gi
const PARAMETER = /([?&;])([\w.[\]%~-]{1,100})=([^&;\s"'<>#]{1,4000})/g
/** Of a query what says which page it is: a number, a word, and what ends the sentence that it stands in. A token is neither. */
const PLAIN_VALUE = /^(?:\d{1,9}|[A-Za-z_-]{1,16})[).,:]{0,3}$/

/**
 * A text for logs and for people without its secrets: passwords and user names in URLs, values in queries that are more than a number
 * or a word, bearer tokens, what is assigned to a name such as `app_key`, the parameters of a statement, and e-mail addresses.
 */
export function redacted(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(/\nparams: [^\n]*/g, `\nparams: ${REDACTED}`)
    .replace(/(:\/\/)[^@/?#\s]{1,400}@/g, `$1${REDACTED}@`)
    .replace(PARAMETER, (whole, mark: string, name: string, value: string) =>
      PLAIN_VALUE.test(value) && !SECRET_NAME.test(name) ? whole : `${mark}${name}=${REDACTED}`,
    )
    .replace(/\b(bearer {1,2})[\w.~+/=-]{8,4000}/gi, `$1${REDACTED}`)
    .replace(ASSIGNED, `$1${REDACTED}`)
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/g, REDACTED)
}

/** Whether what stands under this name is a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/** A URL that everybody may see: without user name and password, and without the parameters of its query that are secrets. */
export function publicUrl(text: string): string {
  const url = URL.parse(text)
  if (url === null || (url.username === '' && url.password === '' && url.search === '')) return text
  url.username = url.password = ''
  for (const [name, value] of [...url.searchParams]) {
    if (isSecretName(name) || redacted(value) !== value) url.searchParams.delete(name)
  }
  return url.href
}
