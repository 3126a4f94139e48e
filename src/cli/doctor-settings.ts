import { isWithin } from '../api/client-address.ts'
import { namesContact } from '../config/user-agent.ts'
import type { Config } from '../config.ts'
import { readBoardsFile } from '../pipeline/boards-file.ts'
import { keyReason } from '../pipeline/keyed-boards.ts'
import { SOURCES } from '../sources/index.ts'
import type { NewBoard } from '../store/boards.ts'
import { type Check, fail, ok, warn } from './doctor-check.ts'

/** An address of the open internet, and one of IPv6's: no list of proxies holds them but one that holds all. */
const STRANGERS = ['203.0.113.7', '2001:db8::7']

/** What stands in the environment and in the file of boards. */
export function settingsChecks(config: Config): Check[] {
  const { boards, check } = readBoards(config.boardsFile)
  return [
    check,
    keysCheck(boards, config.fetch),
    publicUrlCheck(config),
    contactCheck(config.fetch.userAgent),
    proxiesCheck(config),
    networksCheck('metrics_allow', config.metricsAllow, 'METRICS_ALLOW lets everybody read /metrics'),
  ]
}

function readBoards(path: string): { boards: NewBoard[]; check: Check } {
  try {
    const boards = readBoardsFile(path)
    return { boards, check: ok('boards_file', `${boards.length} boards in ${path}`) }
  } catch (error) {
    return { boards: [], check: fail('boards_file', (error as Error).message, 'correct the file, or set BOARDS_FILE') }
  }
}

/** A source without keys is no fault; one with half of them is. */
export function keysCheck(boards: Pick<NewBoard, 'source'>[], fetch: Pick<Config['fetch'], 'credentials'>): Check {
  const keyed = SOURCES.flatMap((source) => {
    const variables = Object.values(source.manifest.credentials?.variables ?? {})
    const given = variables.filter((variable) => fetch.credentials[variable] !== undefined)
    const reason = keyReason(source, fetch)
    return variables.length === 0 ? [] : [{ name: source.name, reason, isHalf: reason !== null && given.length > 0 }]
  })
  const half = keyed.filter(({ isHalf }) => isHalf)
  if (half.length > 0) {
    const says = half.map(({ name, reason }) => `${name} ${reason}`).join('; ')
    return warn('source_keys', `only a part is given: ${says}`, 'set the rest, or neither; see .env.example')
  }
  const words = keyed.map(({ name, reason }) => {
    const waiting = boards.filter((board) => board.source === name).length
    return reason === null
      ? `${name} has its keys`
      : `${name} has none${waiting > 0 ? ` (${waiting} boards wait)` : ''}`
  })
  return ok('source_keys', words.join(', '))
}

export function publicUrlCheck({ publicUrl, host }: Pick<Config, 'publicUrl' | 'host'>): Check {
  const name = 'public_url'
  const { protocol, hostname } = new URL(publicUrl)
  const isHere = isLoopback(hostname)
  if (isHere && !isLoopback(host)) {
    const mend = 'set PUBLIC_URL to where people reach it: links and feeds name it'
    return warn(name, `HOST ${host} is open to others, and PUBLIC_URL is ${publicUrl}`, mend)
  }
  if (protocol === 'https:' || isHere) return ok(name, publicUrl)
  const mend = 'put a proxy with TLS in front (deploy/Caddyfile) and set PUBLIC_URL to its https address'
  return warn(name, `${publicUrl} sends keys over the network in the clear`, mend)
}

/** Who is visited should be able to ask who visits: by a page, or by an e-mail address. */
export function contactCheck(userAgent: string): Check {
  const name = 'user_agent'
  if (namesContact(userAgent)) return ok(name, userAgent)
  const mend = 'set PUBLIC_URL, or CONTACT to an e-mail address or a page; a FETCH_USER_AGENT must name one itself'
  return warn(name, `the sites that are visited are told no way to reach you: ${userAgent}`, mend)
}

/** Behind a proxy that is not named, every visitor has the proxy's address: limits and lock-outs would hit all of them. */
export function proxiesCheck({ publicUrl, trustedProxies }: Pick<Config, 'publicUrl' | 'trustedProxies'>): Check {
  const name = 'trusted_proxies'
  if (trustedProxies.length > 0) {
    return networksCheck(name, trustedProxies, "TRUSTED_PROXIES believes everybody's X-Forwarded-For")
  }
  if (!publicUrl.startsWith('https:')) return ok(name, 'none, and PUBLIC_URL asks for none')
  const mend = "set TRUSTED_PROXIES to the proxy's address, 127.0.0.1 where it runs here"
  return warn(name, 'PUBLIC_URL is https, so there is a proxy, and none is trusted: all visitors share one limit', mend)
}

/** `wide` says what is wrong with a list that holds every address. */
export function networksCheck(name: string, networks: string[], wide: string): Check {
  const mend = 'name addresses and networks, such as 127.0.0.1 or 10.0.0.0/8'
  try {
    if (STRANGERS.some((address) => isWithin(address, networks))) return fail(name, wide, mend)
  } catch {
    return fail(name, `not all of ${networks.join(', ')} are addresses or networks`, mend)
  }
  return ok(name, networks.join(', '))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '::1' || host === '[::1]'
}
