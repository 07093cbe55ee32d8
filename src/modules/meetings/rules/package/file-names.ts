import { cleanFileName } from '../../../documents/rules/file-name.ts'

/** A name that every system can keep: no signs that mean something to one of them, no endless one, none that it keeps for itself. */
export function safeFileName(name: string): string {
  const clean = cleanFileName(name)
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
  const { stem, ending } = parted(clean || '-')
  const short = Array.from(stem).slice(0, 100).join('').trimEnd()
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}-` : short}${ending}`
}

/** Names that differ, also for those to whom large and small letters are one. */
export function differentNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const { stem, ending } = parted(name)
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${stem} (${count})${ending}`
    taken.add(free.toLowerCase())
    return free
  })
}

/** "3.1 Årsrapport.pdf": its number, what it is called, and the ending of the file. */
export function attachmentFileName({
  number,
  title,
  file,
}: {
  readonly number: string
  readonly title: string
  readonly file: { readonly name: string }
}): string {
  const { ending } = parted(file.name)
  const stem = title.toLowerCase().endsWith(ending.toLowerCase()) ? title.slice(0, title.length - ending.length) : title
  return safeFileName(`${number} ${stem}${ending}`)
}

function parted(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? ''
  return { stem: name.slice(0, name.length - ending.length), ending }
}
