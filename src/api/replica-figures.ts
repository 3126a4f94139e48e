import { Counter, Gauge, type Registry } from 'prom-client'
import type { ApiContext } from './env.ts'

/** How the read replica does, as this process knows it without asking. */
export function addReplicaFigures(registry: Registry, { replica }: Pick<ApiContext, 'replica'>): void {
  new Gauge({
    name: 'rolecall_read_replica_down',
    help: '1 while the read replica of DATABASE_READ_URL is away or too far behind, else 0',
    registers: [registry],
    collect() {
      this.set(replica === null || replica.lastState() === 'ok' ? 0 : 1)
    },
  })
  new Counter({
    name: 'rolecall_read_fallbacks_total',
    help: 'Public reads that the primary answered in place of the read replica',
    registers: [registry],
    collect() {
      this.reset()
      this.inc(replica?.fallbacks() ?? 0)
    },
  })
}
