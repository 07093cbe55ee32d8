import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { assertionFor, formOf, newKey, questionIn, signed } from './saml-issuer.ts'

export interface SamlPage {
  /** On another site than a server at 127.0.0.1. */
  readonly entryPoint: string
  readonly publicKey: string
  readonly stop: () => Promise<void>
}

/** A provider's page in the browser: its form sends a signed answer about one account back across sites. */
export async function startSamlPage(subject: string): Promise<SamlPage> {
  const key = newKey()
  const server = http.createServer((request, response) => {
    // Browsers ask for an icon too.
    if (!request.url?.startsWith('/sso')) return void response.writeHead(404).end()
    const question = questionIn(`http://localhost${request.url ?? ''}`)
    const fields = formOf(signed(assertionFor(question, { subject }), key.privateKey), question)
    const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="da"><title>Regionens login</title><h1>Regionens login</h1>` +
        `<form method="post" action="${question.callback}">${inputs.join('')}<button>Fortsæt</button></form></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    entryPoint: `http://localhost:${(server.address() as AddressInfo).port}/sso`,
    publicKey: key.publicKey,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
