import { createHook } from 'node:async_hooks'

/** Addresses of every TCP connection that this process really begins, in order: not what was asked for, but what the kernel is told. */
export function watchConnects(): { addresses: string[]; stop(): void } {
  const begun: { address?: string }[] = []
  const addresses: string[] = []
  const hook = createHook({
    init(_id, type, _trigger, resource: { address?: string }) {
      if (type === 'TCPCONNECTWRAP') begun.push(resource)
    },
    after: () => settle(),
    before: () => settle(),
  }).enable()

  // Node writes the address onto the request only after it has made it.
  function settle(): void {
    for (const request of begun.splice(0)) {
      if (request.address === undefined) begun.push(request)
      else addresses.push(request.address)
    }
  }
  return { addresses, stop: () => void hook.disable() }
}
