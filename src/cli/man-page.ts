import type { Command } from 'commander'
import { ENVIRONMENT, SECRETS } from '../config.ts'

/** The manual page of the whole program in man(7), as the program itself tells it; `version` heads it. */
export function manPage(program: Command, version: string): string {
  const lines = [
    '.\\" Made by "rolecall man"; do not edit.',
    `.TH ROLECALL 1 "" "Rolecall ${escaped(version)}" "Rolecall"`,
    '.SH NAME',
    'rolecall \\- every job opening, once',
    '.SH SYNOPSIS',
    '.B rolecall',
    '.I verb',
    '[\\fIoptions\\fR]',
    '.SH DESCRIPTION',
    escaped(`${program.description()}.`),
    ...paragraph(
      'With --json, standard output holds exactly one document (or one a line), and logs go to standard error.',
    ),
    '.SH VERBS',
    ...program.commands.flatMap((command) => section(command, command.name())),
    '.SH EXIT STATUS',
    ...tagged('0', 'Well; also where nothing was due or changed.'),
    ...tagged('1', 'Failed.'),
    ...tagged('2', 'Wrong use, or wrong settings.'),
    ...tagged('3', 'Partly: some failed or were held.'),
    '.SH ENVIRONMENT',
    escaped(
      'What the environment says wins. Unless it sets DATA_DIR or DATABASE_URL, the settings of /etc/rolecall/env come next; then those of a file .env in the clone. .env.example explains each.',
    ),
    ...tagged(
      'ROLECALL_ENV_FILE',
      'A file of settings in place of /etc/rolecall/env, with the syntax of EnvironmentFile= in systemd.exec(5); read whatever else is set.',
    ),
    ...Object.keys(ENVIRONMENT.shape).flatMap((name) => tagged(name, environmentWords(name))),
    ...tagged('NO_COLOR', 'Set: no colours on a terminal.'),
    '.SH FILES',
    ...tagged('DATA_DIR/admin-key', 'The first admin key, made at the first start.'),
    ...tagged('DATA_DIR/postgres', 'The embedded Postgres, where DATABASE_URL is unset.'),
    ...tagged(
      '/etc/rolecall/env',
      'The settings of the installation on this machine, which the systemd units read too.',
    ),
    ...tagged('boards.yaml', 'The boards that a fresh install starts with.'),
  ]
  return `${lines.join('\n')}\n`
}

/** A verb, what it takes, its examples, and then the verbs inside it. */
function section(command: Command, path: string): string[] {
  const help = command.createHelp()
  const inner = help.visibleCommands(command).filter((one) => one.name() !== 'help')
  const terms = [
    ...help.visibleArguments(command).map((one) => [help.argumentTerm(one), help.argumentDescription(one)] as const),
    ...help
      .visibleOptions(command)
      .filter((option) => option.long !== '--help')
      .map((one) => [help.optionTerm(one), help.optionDescription(one)] as const),
  ]
  const shown = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`
    return argument.required ? `<${name}>` : `[${name}]`
  })
  const told = [
    ...(command.description() === '' ? [] : [escaped(command.description())]),
    ...terms.flatMap(([term, words]) => tagged(term, words)),
  ]
  return [
    `.SS rolecall ${escaped([path, ...shown].join(' '))}`,
    ...told,
    // A paragraph needs something before it.
    ...verbatim(textAfterHelp(command)).slice(told.length > 0 ? 0 : 1),
    ...inner.flatMap((one) => section(one, `${path} ${one.name()}`)),
  ]
}

/** What `addHelpText('after', …)` adds can be had only by letting the help be printed. */
function textAfterHelp(command: Command): string {
  let text = ''
  const before = command.configureOutput()
  command.configureOutput({
    ...before,
    writeOut: (words) => {
      text += words
    },
  })
  command.outputHelp()
  command.configureOutput(before)
  return text.slice(text.indexOf(command.helpInformation()) + command.helpInformation().length).trim()
}

function environmentWords(name: string): string {
  const fallback = Reflect.get(ENVIRONMENT.parse({}), name) as string | number | string[] | undefined
  const isSet = fallback !== undefined && !(Array.isArray(fallback) && fallback.length === 0)
  const file = (SECRETS as readonly string[]).includes(name) ? `Or ${name}_FILE, a file that holds it.` : ''
  return [isSet ? `Default ${fallback}.` : '', file].join(' ').trim()
}

function paragraph(text: string): string[] {
  return text === '' ? [] : ['.PP', escaped(text)]
}

function tagged(term: string, words: string): string[] {
  return ['.TP', `\\fB${escaped(term)}\\fR`, ...(words === '' ? ['\\ '] : [escaped(words)])]
}

function verbatim(text: string): string[] {
  return text === ''
    ? []
    : ['.PP', '.nf', ...text.split('\n').map((line) => (line === '' ? '.sp' : escaped(line))), '.fi']
}

/** A line that begins with a dot or a quote would be a request, and a hyphen would be typeset as one. */
function escaped(text: string): string {
  const signs = text.replaceAll('\\', '\\e').replaceAll('-', '\\-')
  return /^[.']/.test(signs) ? `\\&${signs}` : signs
}
