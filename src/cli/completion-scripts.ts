import type { Completable, CompletableOption } from './completion-tree.ts'

/** For bash 4 and newer: `source <(rolecall completion bash)`. A command is known by its words with a blank before each. */
export function bashScript(commands: Completable[]): string {
  const key = (...words: string[]) => `'${words.map((word) => ` ${word}`).join('')}'`
  const known = commands.flatMap(({ path }) => (path.length > 0 ? [key(...path)] : []))
  const options = commands.flatMap(({ path, options: own }) =>
    own.map((option) => ({ ...option, at: key(...path, option.long) })),
  )
  const listed = options.filter(({ choices }) => choices.length > 0)
  const unlisted = options.filter(({ takesValue, choices }) => takesValue && choices.length === 0)
  const [files, free] = [unlisted.filter((one) => one.takesFile), unlisted.filter((one) => !one.takesFile)]
  // A case without a pattern is a fault of syntax.
  const answer = (found: typeof options, then: string) =>
    found.length > 0 ? `    ${found.map(({ at }) => at).join(' | ')}) ${then} ;;\n` : ''
  const words = commands.map((command) => {
    const all = [...command.verbs.map(({ name }) => name), ...command.choices, ...command.options.map((o) => o.long)]
    return `    ${key(...command.path)}) words='${all.join(' ')}'${command.takesFile ? ' files=yes' : ''} ;;`
  })
  return `_rolecall() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} path= words= files= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
      ${known.join(' | ')}) path="$path $word" ;;
    esac
  done
  COMPREPLY=()
  case "$path $previous" in
${answer(files, 'COMPREPLY=($(compgen -f -- "$current")); return')}${answer(free, 'return')}${listed.map(({ at, choices }) => `    ${at}) words='${choices.join(' ')}' ;;`).join('\n')}
  esac
  [ -n "$words" ] || case "$path" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ -z "$files" ] || COMPREPLY+=($(compgen -f -- "$current"))
}
complete -o filenames -F _rolecall rolecall
`
}

/** For zsh: a file `_rolecall` in a folder of `fpath`, or `source <(rolecall completion zsh)` after compinit. */
export function zshScript(commands: Completable[]): string {
  const functions = commands.map((command) => {
    const options = command.options.map((option) => `    '*${option.long}[${option.says}]${zshValue(option)}'`)
    const verbs = command.verbs.map(({ name, says }) => `'${name}:${says}'`)
    const rest = verbs.length > 0 ? ["    '1: :->verb'", "    '*:: :->rest'"] : [argumentOf(command)]
    const inner = command.verbs.map(({ name }) => `        ${name}) ${functionName([...command.path, name])} ;;`)
    return [
      `${functionName(command.path)}() {`,
      '  local context state line',
      '  local -a verbs',
      '  typeset -A opt_args',
      '  _arguments -C \\',
      `${[...options, ...rest].join(' \\\n')}`,
      ...(verbs.length > 0
        ? [
            '  case $state in',
            `    verb) verbs=(${verbs.join(' ')}); _describe verb verbs${command.choices.length > 0 || command.takesFile ? ' || _files' : ''} ;;`,
            '    rest)',
            '      case $line[1] in',
            ...inner,
            '      esac ;;',
            '  esac',
          ]
        : []),
      '}',
    ].join('\n')
  })
  return `#compdef rolecall\n${functions.join('\n')}\nif [ "$funcstack[1]" = _rolecall ]; then _rolecall "$@"; else compdef _rolecall rolecall; fi\n`
}

function zshValue({ takesValue, takesFile, choices }: CompletableOption): string {
  if (!takesValue) return ''
  if (choices.length > 0) return `:value:(${choices.join(' ')})`
  // A blank for an action: it takes something, and nothing is offered.
  return takesFile ? ':file:_files' : ':value: '
}

function argumentOf({ choices, takesFile }: Completable): string {
  if (choices.length > 0) return `    '1:value:(${choices.join(' ')})'`
  return takesFile ? "    '*:file:_files'" : "    '*:value:'"
}

function functionName(path: string[]): string {
  return ['_rolecall', ...path.map((word) => word.replaceAll('-', '_'))].join('_')
}

/** For fish: `rolecall completion fish >~/.config/fish/completions/rolecall.fish`. */
export function fishScript(commands: Completable[]): string {
  const lines = commands.flatMap((command) => {
    const own = command.path.map((word) => `__fish_seen_subcommand_from ${word}`)
    const deeper = command.verbs.map(({ name }) => name)
    const isHere = [
      ...(command.path.length === 0 ? ['__fish_use_subcommand'] : own),
      ...(deeper.length > 0 && command.path.length > 0 ? [`not __fish_seen_subcommand_from ${deeper.join(' ')}`] : []),
    ].join('; and ')
    const at = `complete -c rolecall -n "${isHere}"`
    return [
      ...(command.path.length > 0 && !command.takesFile ? [`${at} -f`] : []),
      ...(command.path.length === 0 ? [`${at} -f`] : []),
      ...command.verbs.map(({ name, says }) => `${at} -a ${name} -d "${says}"`),
      ...(command.choices.length > 0 ? [`${at} -a "${command.choices.join(' ')}"`] : []),
      ...command.options.map((option) => `${at} -l ${option.long.slice(2)} -d "${option.says}"${fishValue(option)}`),
    ]
  })
  return `${lines.join('\n')}\n`
}

/** -x: a value, and no file; -r: a value, which may be a file. */
function fishValue({ takesValue, takesFile, choices }: CompletableOption): string {
  if (!takesValue) return ''
  if (choices.length > 0) return ` -x -a "${choices.join(' ')}"`
  return takesFile ? ' -r' : ' -x'
}
