import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { Command } from 'commander'
import { createApp } from '../api/app.ts'
import { type ReadingTool, readingTools } from '../api/mcp-tools.ts'
import type { Env } from './program.ts'
import { version } from './version.ts'
import { serve } from './with-context.ts'

const INSTRUCTIONS = `Job openings from many boards, deduplicated, with skills read from their text. Unknown is null or an empty list: it was not said, not denied.
When you show a listing, link its "url" or "applyUrl", and pass on the attribution of its sources where there is one.`

/** The Model Context Protocol on stdin and stdout, until stdin ends. */
export function mcpVerb(env: Env): Command {
  return new Command('mcp')
    .addHelpText(
      'after',
      `
A program that speaks the protocol starts this itself. In its settings:
  {"mcpServers": {"rolecall": {"command": "/path/to/the/clone/bin/rolecall", "args": ["mcp"]}}}

Examples:
  $ rolecall mcp
  $ DATABASE_URL=postgres://reader@db/rolecall rolecall mcp`,
    )
    .action(async () => {
      const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
      await serve(
        'mcp',
        env,
        async (ctx) => {
          const tools = await readingTools(createApp(ctx))
          const onerror = (err: Error) => ctx.log.warn({ err }, 'A message of the protocol could not be answered')
          return [serveStdio(() => serverOf(tools), { onerror })]
        },
        { defaultLogLevel: 'warn', stop: ended },
      )
    })
}

function serverOf(tools: ReadingTool[]): McpServer {
  const about = { name: 'rolecall', title: 'Rolecall', version: version() }
  const server = new McpServer(about, { instructions: INSTRUCTIONS })
  for (const { name, title, description, input, call } of tools) {
    const annotations = { readOnlyHint: true, openWorldHint: false }
    const inputSchema = fromJsonSchema<Record<string, unknown>>({ ...input })
    server.registerTool(name, { title, description, inputSchema, annotations }, async (given, { mcpReq }) => {
      const answer = await call(given, mcpReq.signal)
      if ('fault' in answer) return { isError: true, content: [{ type: 'text', text: answer.fault }] }
      // Clients that know no structured answers read the text.
      return { content: [{ type: 'text', text: JSON.stringify(answer.body) }], structuredContent: answer.body }
    })
  }
  return server
}
