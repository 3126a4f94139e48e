import { messageOf } from './data-dir.ts'
import { type KeeperOptions, runKeeper } from './keeper.ts'

const options = JSON.parse(process.argv[2] ?? '') as KeeperOptions

runKeeper(options).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`${new Date().toISOString()} ${messageOf(error)}`)
    process.exit(1)
  },
)
