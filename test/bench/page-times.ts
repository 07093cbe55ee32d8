import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { fileURLToPath } from 'node:url'
import { median, milliseconds, print, quantile } from './figures.ts'

const perTurn = 150
const turns = 6
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

export interface Place {
  /** A number follows one that ends in "=": another address each time, so that no page made before may be sent again. */
  readonly address: string
  readonly cookie?: string
}

/** Each address a while, then the next, and round again: what else the machine does meets all of them alike. */
export async function inTurn(places: readonly Place[]): Promise<number[][]> {
  const taken: number[][] = places.map(() => [])
  for (let turn = 0; turn <= turns; turn++)
    for (const [at, { address, cookie }] of places.entries())
      for (let asked = 0; asked < perTurn; asked++) {
        const begun = performance.now()
        await getPage(address.endsWith('=') ? `${address}${turn}-${asked}` : address, cookie)
        // In the first turn everything is compiled.
        if (turn > 0) taken[at]!.push(performance.now() - begun)
      }
  return taken
}

/** One line for each place: how long it takes, and how many times as long as the fixed page in the same run. */
export async function printInTurn(places: Readonly<Record<string, Place>>, fixedAddress: string, measure = ''): Promise<void> {
  const all: Readonly<Record<string, Place>> = { ...places, 'a fixed page after one SELECT': { address: fixedAddress } }
  const taken = await inTurn(Object.values(all))
  for (const [at, what] of Object.keys(all).entries()) {
    const times = taken[at]!
    const ratio = (median(times) / median(taken.at(-1)!)).toFixed(1)
    print(what, `${median(times).toFixed(2)} ms, p95 ${milliseconds(quantile(times, 0.95))}, ${ratio} times the fixed page`, measure)
  }
}

export function getPage(address: string, cookie?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent, headers: { ...(cookie && { cookie }) } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts).toString())
        else reject(new Error(`${address} answered ${response.statusCode}`))
      })
    })
    request.on('error', reject)
  })
}

/** When nothing more is asked for. */
export function hangUp(): void {
  agent.destroy()
}

/** @returns the cookie of one of the demo's roles */
export async function signInAs(role: string, demoAddress: string): Promise<string> {
  const answer = await fetch(`${demoAddress}/demo/rolle`, {
    method: 'POST',
    body: new URLSearchParams({ rolle: role }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The page that others are compared with. */
export async function startFixedPage(databaseFolder: string, pageFile: string, meetingId: string) {
  const program = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('./fixed-page-server.ts')), databaseFolder, pageFile, meetingId],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = (await once(program.stdout, 'data')) as [Buffer]
  const stop = async () => {
    program.kill('SIGTERM')
    await once(program, 'close')
  }
  return { address: said.toString().trim(), stop }
}
