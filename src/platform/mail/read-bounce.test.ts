import { describe, expect, it } from 'vitest'
import { isAddressTrouble } from './mail-trouble.ts'
import { readBounce } from './read-bounce.ts'

const id = '5f0c3a7e-1b2d-4c3e-8f90-a1b2c3d4e5f6'

/** As Postfix writes it, also as others fold and capitalise it. */
function notification({
  action = 'failed',
  status = '5.1.1',
  said = 'smtp; 550 5.1.1 <x@furesoe.example>: Recipient address rejected',
} = {}) {
  return `From: MAILER-DAEMON@post.example
To: samspil@klyngen.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <20261122080000.ABCDEF@post.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="grænse"

--grænse
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--grænse
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; post.example
Arrival-Date: Sun, 22 Nov 2026 08:00:00 +0000

Final-Recipient: rfc822; x@furesoe.example
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.furesoe.example
Diagnostic-Code: ${said}

--grænse
Content-Type: text/rfc822-headers

From: Samspil <samspil@klyngen.example>
To: x@furesoe.example
Message-ID: <${id}@klyngen.example>
Subject: Nyt i Samspil

--grænse--
`
}

describe('what a mail server sends back', () => {
  it.each([
    [{}, { action: 'failed', status: '5.1.1' }],
    [
      { action: 'Delayed', status: '4.4.1' },
      { action: 'delayed', status: '4.4.1' },
    ],
    [
      { action: 'failed', status: '5.2.2' },
      { action: 'failed', status: '5.2.2' },
    ],
  ])('%j', (written, read) => {
    expect(readBounce(notification(written))).toMatchObject({ ...read, mailIds: [id] })
    expect(readBounce(notification(written).replaceAll('\n', '\r\n'))).toMatchObject({ ...read, mailIds: [id] })
  })

  it('says why, also over more than one line', () => {
    const { diagnosis } = readBounce(notification({ said: 'smtp; 550 5.1.1 no such\n    user here' }))!
    expect(diagnosis).toBe('550 5.1.1 no such user here')
  })

  it.each(['', 'Hej', 'From: x@y.dk\n\nJeg er på ferie.', notification().replace('message/delivery-status', 'text/plain')])(
    'is nothing else: %#',
    (source) => expect(readBounce(source)).toBeUndefined(),
  )
})

it.each([
  ['5.1.1', true],
  ['5.1.10', true],
  ['5.2.1', true],
  ['5.2.2', false],
  ['5.7.1', false],
  ['4.1.1', false],
])('%s is about the address: %s', (status, about) => expect(isAddressTrouble(status)).toBe(about))
