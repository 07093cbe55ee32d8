import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** How an answer differs from an honest one. */
export interface Forgery {
  readonly origin?: string
  readonly site?: string
  readonly challenge?: string
  /** The owner did not unlock the device. */
  readonly locked?: boolean
  readonly counter?: number
}

/** A key as a phone holds it, made of node's own cryptography; answers as the browser hands them on, as JSON. */
export function softPasskey(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(16)
  const id = credentialId.toString('base64url')
  const { x, y } = publicKey.export({ format: 'jwk' })
  const coseKey = isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytesOf(Buffer.from(x!, 'base64url'))],
      [-3, bytesOf(Buffer.from(y!, 'base64url'))],
    ]),
  )
  let used = 0

  return {
    id,
    make(challenge: string, forgery: Forgery = {}): string {
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, coseKey])
      const authData = bytesOf(Buffer.concat([authenticatorData(0x41, forgery), attested]))
      const attestationObject = isoCBOR.encode(
        new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, string>()],
          ['authData', authData],
        ]),
      )
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, forgery).toString('base64url'),
        attestationObject: Buffer.from(attestationObject).toString('base64url'),
        transports: ['internal'],
      })
    },
    sign(challenge: string, forgery: Forgery = {}): string {
      used++
      const authData = authenticatorData(0x01, forgery)
      const said = clientData('webauthn.get', challenge, forgery)
      const signature = sign('sha256', Buffer.concat([authData, createHash('sha256').update(said).digest()]), privateKey)
      return answer({
        clientDataJSON: said.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }

  function answer(response: object): string {
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  }

  function authenticatorData(present: number, { site = new URL(origin).hostname, locked = false, counter = used }: Forgery): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(site).digest(), Buffer.from([locked ? present : present | 0x04]), count])
  }

  function clientData(type: string, challenge: string, forgery: Forgery): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge: forgery.challenge ?? challenge, origin: forgery.origin ?? origin, crossOrigin: false }),
    )
  }
}

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer)
}
