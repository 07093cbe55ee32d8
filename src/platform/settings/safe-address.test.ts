import { expect, it } from 'vitest'
import { isAddressOrNetwork, isLoopback, isSafeAddress } from './safe-address.ts'

it.each([
  ['https://login.kommune.dk/oidc', true],
  ['http://localhost:4000', true],
  ['http://127.0.0.1:4000', true],
  ['http://[::1]:4000', true],
  ['http://login.kommune.dk', false],
  ['http://localhost.ond.dk', false],
  ['http://127.0.0.1.ond.dk', false],
  ['https://bruger:kode@login.kommune.dk', false],
  ['javascript:alert(1)', false],
  ['login.kommune.dk', false],
])('%s is safe: %s', (address, safe) => expect(isSafeAddress(address)).toBe(safe))

it.each([
  ['localhost', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['samspil.dk', false],
])('%s is this machine: %s', (host, same) => expect(isLoopback(host)).toBe(same))

it.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['10.0.0.1/8/8', false],
  ['10.0.0.1/', false],
  ['proxy.dk', false],
  ['', false],
])('%s is an address or a network: %s', (written, fits) => expect(isAddressOrNetwork(written)).toBe(fits))
