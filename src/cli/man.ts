import { Command } from 'commander'
import { manPage } from './man-page.ts'
import { type Env, wholeProgram } from './program.ts'
import { version } from './version.ts'

/** The manual page, made from the verbs and options that there are. */
export function manVerb(env: Env): Command {
  return new Command('man')
    .addHelpText(
      'after',
      '\nExamples:\n  $ rolecall man | man -l -\n  $ rolecall man >/usr/local/share/man/man1/rolecall.1',
    )
    .action(async () => {
      process.stdout.write(manPage(await wholeProgram(env), version()))
    })
}
