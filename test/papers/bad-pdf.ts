/** A page that is one grey picture: what a scanner without text recognition makes. */
export function imagePdf(): Uint8Array {
  const picture = 'BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID 80C0FF40> EI'
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    stream(`q 595 0 0 842 0 0 cm ${picture} Q`),
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
  ])
}

/** Locked with a password that nobody here knows (RC4, 40 bits; the keys are arbitrary, so that no password fits). */
export function encryptedPdf(): Uint8Array {
  const key = (seed: number) => `<${Array.from({ length: 32 }, (_, at) => ((seed * 37 + at * 11) % 256).toString(16).padStart(2, '0')).join('')}>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    stream('ulæselig'),
    `<< /Filter /Standard /V 1 /R 2 /O ${key(3)} /U ${key(7)} /P -44 >>`,
  ]
  return pdf(objects, '/Encrypt 5 0 R /ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>]')
}

function stream(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`
}

function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(body + end, 'latin1'))
}
