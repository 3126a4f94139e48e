import type { Socket } from 'node:net'

/** Client to keeper: one JSON document a line. The first must be the token of keeper.json. */
export type ToKeeper = { token: string } | { bye: true }

/** Something that the keeper did and that the logs of its clients should tell. */
export type Notice = { level: 'info' | 'warn'; message: string; fields: Record<string, unknown> }

/** Where the server is, now and whenever it was started again. */
export type Address = { url: string; notices: Notice[] }

/** Keeper to client: `hello` at once, then the server's address, or why there is none. */
export type FromKeeper = { hello: true } | Address | { error: string }

const maxLineLength = 64 * 1024

export function send(socket: Socket, message: ToKeeper | FromKeeper): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}

/** Calls `take` for each message; a peer that speaks something else is cut off. */
export function receive<Message>(socket: Socket, take: (message: Message) => void): void {
  let rest = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > maxLineLength) socket.destroy()
    for (const line of lines) {
      const message = parse(line)
      if (message === null) socket.destroy()
      else take(message as Message)
    }
  })
}

function parse(line: string): object | null {
  try {
    const message: unknown = JSON.parse(line)
    return typeof message === 'object' ? message : null
  } catch {
    return null
  }
}
