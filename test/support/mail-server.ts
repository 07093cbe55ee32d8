import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'

export interface TestMailServer {
  /** smtp://127.0.0.1:… */
  readonly url: string
  /** What arrived, read as a mail program reads it; newest last. */
  readonly arrived: readonly Email[]
  /** What the server answers to the next mails: it takes them, it wants them later, or it does not want them at all. */
  answer: 'take' | 'later' | 'never'
}

/** A real SMTP server for the calling file, on a port of its own. */
export function testMailServer(): TestMailServer {
  const arrived: Email[] = []
  let answer: TestMailServer['answer'] = 'take'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (answer === 'take') return done()
      done(
        Object.assign(new Error(answer === 'later' ? 'try again later' : 'no such user'), { responseCode: answer === 'later' ? 451 : 550 }),
      )
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = PostalMime.parse(Buffer.concat(chunks))
        void mail.then((read) => arrived.push(read)).finally(done)
      })
    },
  })
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
  return {
    get url() {
      return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
    },
    arrived,
    get answer() {
      return answer
    },
    set answer(wanted) {
      answer = wanted
    },
  }
}
