/** One thing that was looked at. `mend` says what to do where it is not well. */
export interface Check {
  name: string
  status: 'ok' | 'warn' | 'fail'
  says: string
  mend: string | null
}

export function ok(name: string, says: string): Check {
  return { name, status: 'ok', says, mend: null }
}

/** Rolecall runs, and something is not as it should be. */
export function warn(name: string, says: string, mend: string): Check {
  return { name, status: 'warn', says, mend }
}

/** Rolecall does not run, or must not. */
export function fail(name: string, says: string, mend: string): Check {
  return { name, status: 'fail', says, mend }
}

/** 12.3 GB, and so on. */
export function inWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${units[power]}`
}

/** How far a clock is from ours. Leases and schedules bear a second; cursors, keys and sessions do not bear a minute. */
export function clockCheck(name: string, whose: string, aheadMs: number): Check {
  const says = `${whose} clock is ${Math.abs(aheadMs)} ms ${aheadMs >= 0 ? 'ahead of' : 'behind'} this machine's`
  const mend = 'let both machines keep time by NTP (timedatectl set-ntp true)'
  if (Math.abs(aheadMs) <= 1_000) return ok(name, says)
  return Math.abs(aheadMs) <= 60_000 ? warn(name, says, mend) : fail(name, says, mend)
}
