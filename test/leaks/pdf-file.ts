interface PdfParts {
  /** Content stream of the only page, beyond a line of text. */
  readonly content?: string
  /** Entries of the Info dictionary: `/Title (…)`. */
  readonly info?: string
  readonly xmp?: string
  /** Annotation dictionaries of the page. */
  readonly annotations?: readonly string[]
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array }
  readonly bookmark?: string
  /** Entries of the catalogue: `/Lang (da)`. */
  readonly catalogue?: string
  /** Role and description of a structure element on the page. */
  readonly figure?: { readonly alternative?: string }
}

/** A PDF put together by hand, so that a test can say what no library would write. */
export function pdf({ content = '', info = '', xmp, annotations = [], attachment, bookmark, catalogue = '', figure }: PdfParts): Buffer {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): string => `${objects.push(Buffer.from(body as string))} 0 R`
  const stream = (bytes: Uint8Array | string, entries = ''): Buffer => {
    const raw = Buffer.from(bytes as string)
    return Buffer.concat([Buffer.from(`<< ${entries} /Length ${raw.length} >>\nstream\n`), raw, Buffer.from('\nendstream')])
  }
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const seen = figure ? '/Figure << /MCID 0 >> BDC 72 600 50 50 re f EMC' : ''
  const page = add(stream(`BT /F1 12 Tf 72 720 Td (Referat) Tj ET\n${seen}${content}`))
  const notes = annotations.map((annotation) => add(`<< /Type /Annot /Rect [72 600 200 620] ${annotation} >>`))
  // The page's parent comes right after it.
  const first = add(
    `<< /Type /Page /Parent ${objects.length + 2} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} >> >> /Contents ${page} ${figure ? '/StructParents 0' : ''} /Annots [${notes.join(' ')}] >>`,
  )
  const pages = add(`<< /Type /Pages /Kids [${first}] /Count 1 >>`)
  const metadata = xmp === undefined ? '' : `/Metadata ${add(stream(xmp, '/Type /Metadata /Subtype /XML'))}`
  let names = ''
  if (attachment) {
    const file = add(stream(attachment.bytes, '/Type /EmbeddedFile'))
    const specification = add(`<< /Type /Filespec /F (${attachment.name}) /UF (${attachment.name}) /EF << /F ${file} >> >>`)
    names = `/Names << /EmbeddedFiles << /Names [(${attachment.name}) ${specification}] >> >>`
  }
  let outlines = ''
  if (bookmark !== undefined) {
    const root = `${objects.length + 2} 0 R`
    const entry = add(`<< /Title (${bookmark}) /Parent ${root} /Dest [${first} /Fit] >>`)
    outlines = `/Outlines ${add(`<< /Type /Outlines /First ${entry} /Last ${entry} /Count 1 >>`)}`
  }
  const form = notes.length > 0 ? `/AcroForm << /Fields [${notes.join(' ')}] >>` : ''
  let structure = ''
  if (figure) {
    const root = `${objects.length + 3} 0 R`
    const words = figure.alternative === undefined ? '' : `/Alt (${figure.alternative})`
    const element = add(`<< /Type /StructElem /S /Figure ${words} /P ${root} /Pg ${first} /K 0 >>`)
    const parents = add(`<< /Nums [0 [${element}]] >>`)
    structure = `/StructTreeRoot ${add(`<< /Type /StructTreeRoot /K [${element}] /ParentTree ${parents} /ParentTreeNextKey 1 >>`)}`
  }
  const catalog = add(`<< /Type /Catalog /Pages ${pages} ${metadata} ${names} ${outlines} ${form} ${structure} ${catalogue} >>`)
  const properties = add(`<< ${info} >>`)
  return assembled(objects, `/Root ${catalog} /Info ${properties}`)
}

function assembled(objects: readonly Buffer[], trailer: string): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = chunks[0]!.length
  for (const [at, body] of objects.entries()) {
    offsets.push(length)
    const object = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    chunks.push(object)
    length += object.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...chunks, Buffer.from(end)])
}
