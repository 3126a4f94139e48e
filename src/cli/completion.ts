import { Argument, Command } from 'commander'
import { bashScript, fishScript, zshScript } from './completion-scripts.ts'
import { completables } from './completion-tree.ts'
import { knownValues } from './completion-values.ts'
import { type Env, wholeProgram } from './program.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript }
type Shell = keyof typeof SCRIPTS

/** A shell's completion, made from the verbs and options that there are. */
export function completionVerb(env: Env): Command {
  return new Command('completion')
    .addArgument(new Argument('<shell>').choices(Object.keys(SCRIPTS)))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(rolecall completion bash)                                  in ~/.bashrc
  $ rolecall completion zsh >/usr/local/share/zsh/site-functions/_rolecall
  $ rolecall completion fish >~/.config/fish/completions/rolecall.fish`,
    )
    .action(async (shell: Shell) => {
      process.stdout.write(SCRIPTS[shell](completables(await wholeProgram(env), knownValues())))
    })
}
