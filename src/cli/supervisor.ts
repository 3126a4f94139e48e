import { spawn } from 'node:child_process'

/** What a supervisor hears of a process that serves. */
export interface Supervisor {
  /** It serves. From here on the watchdog, if one was asked for, is told twice in its time that the event loop turns. */
  ready(): void
  stopping(): void
}

type Env = Record<string, string | undefined>

/**
 * systemd's protocol for `Type=notify`. Node opens no datagram socket of the Unix kind, so systemd's own `systemd-notify` speaks for us,
 * which `NotifyAccess=all` lets it. Without NOTIFY_SOCKET, as under npm, Docker or cron, nothing happens.
 */
export function openSupervisor(env: Env, failed: (error: Error) => void): Supervisor {
  if (env.NOTIFY_SOCKET === undefined || env.NOTIFY_SOCKET === '') return { ready: () => {}, stopping: () => {} }
  const tell = (...words: string[]) => {
    const { NOTIFY_SOCKET, PATH } = env
    // It has no more to do than to send a message: one that hangs is killed.
    const child = spawn('systemd-notify', words, { env: { NOTIFY_SOCKET, PATH }, stdio: 'ignore', timeout: 5_000 })
    child.on('error', failed)
    child.unref()
  }
  let timer: NodeJS.Timeout | undefined
  return {
    ready: () => {
      tell('READY=1', `MAINPID=${process.pid}`)
      const everyMs = watchdogMs(env)
      if (everyMs !== null) timer = setInterval(() => tell('WATCHDOG=1'), everyMs).unref()
    },
    stopping: () => {
      clearInterval(timer)
      tell('STOPPING=1')
    },
  }
}

/** Half of the time after which systemd would kill us; null where it watches nobody, or another process. */
export function watchdogMs({ WATCHDOG_USEC, WATCHDOG_PID }: Env): number | null {
  const micros = Number(WATCHDOG_USEC)
  if (!(micros > 0) || (WATCHDOG_PID !== undefined && Number(WATCHDOG_PID) !== process.pid)) return null
  return Math.max(100, Math.floor(micros / 2000))
}
