/** DuckDB, where its package has a build for this system; undefined elsewhere, for tests to skip by name. */
export const duckdb = await import('@duckdb/node-api').catch(() => undefined)

/** Runs statements in a database of their own, in `dir`, without a network, and returns the rows of the last as JSON has them. */
export async function query(dir: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  if (!duckdb) throw new Error('there is no DuckDB here')
  const instance = await duckdb.DuckDBInstance.create(':memory:', {autoinstall_known_extensions: 'false', threads: '1'})
  const connection = await instance.connect()
  try {
    await connection.run(`SET file_search_path = '${dir.replaceAll("'", "''")}'`)
    const [last, ...before] = statements.toReversed()
    for (const statement of before.toReversed()) await connection.run(statement)
    return (await connection.runAndReadAll(last ?? '')).getRowObjectsJson()
  } finally {
    connection.disconnectSync()
    instance.closeSync()
  }
}
