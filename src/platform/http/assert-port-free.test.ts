import net from 'node:net'
import { expect, it } from 'vitest'
import { assertPortFree } from './assert-port-free.ts'

it('refuses a port that another program listens on, and leaves a free one free', async () => {
  const other = net.createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as net.AddressInfo
  await expect(assertPortFree(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE', port })
  await new Promise((resolve) => other.close(resolve))
  await assertPortFree(port, '127.0.0.1')
  await assertPortFree(port, '127.0.0.1')
})
