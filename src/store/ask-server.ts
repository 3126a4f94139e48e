import postgres from 'postgres'

/** Asks a server over one connection of its own. Rejects with the server's or the network's reason where there is none. */
export async function askServer<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
    connection: { application_name: 'rolecall-doctor', TimeZone: 'UTC', statement_timeout: 5_000 },
  })
  try {
    return await question(sql)
  } finally {
    await sql.end({ timeout: 2 })
  }
}
