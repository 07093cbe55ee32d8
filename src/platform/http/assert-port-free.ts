import net from 'node:net'

/** Asked before the long steps of a start, so that nobody waits for a demo to be told that the port is taken. @throws EADDRINUSE */
export function assertPortFree(port: number, host: string): Promise<void> {
  if (port === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
