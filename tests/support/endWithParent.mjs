/**
 * Loaded into a server before its own program. The test holds the other end of the server's standard input: when the
 * test ends in whatever way, SIGKILL included, the input closes and the server goes with it.
 */
process.stdin
  .on('end', () => process.exit())
  .on('error', () => process.exit())
  .resume()
if ('unref' in process.stdin) process.stdin.unref()
