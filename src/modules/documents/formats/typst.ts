import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { projectFolder } from '../../../platform/settings/project-folder.ts'
import { undrawnSigns, withoutForeignSigns, withoutSigns } from './write-pdf/undrawn-signs.ts'

export interface Compiler {
  addSource(file: string, source: string): void
  mapShadow(file: string, content: Buffer): void
  unmapShadow(file: string): void
  compile(what: { mainFilePath: string }): {
    readonly result: object
    hasError(): boolean
    takeDiagnostics(): { readonly shortDiagnostics?: unknown } | null
  }
  query(document: object, what: { selector: string; field: string }): unknown
  pdf(document: object, manners: { pdfStandard?: string }): Buffer
  evictCache(age: number): void
}

const require = createRequire(import.meta.url)

/** Where nothing lies on a disk: what is compiled comes from memory. */
export const workspace = '/samspil-paper'
let known: Compiler | undefined | 'none'

/** The compiler for this machine; undefined where there is none. */
export function findTypst(): Compiler | undefined {
  known ??= createCompiler() ?? 'none'
  return known === 'none' ? undefined : known
}

function createCompiler(): Compiler | undefined {
  const binary = loadBinary()
  if (!binary) return undefined
  const fonts = path.join(projectFolder, 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf')
  const fontBlobs = ['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic', 'Bold', 'BoldItalic'].map((style) =>
    fs.readFileSync(path.join(fonts, `IBMPlexSans-${style}.ttf`)),
  )
  const compiler = binary.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  const template = path.join(projectFolder, 'src/modules/documents/formats/write-pdf/paper.typ')
  compiler.addSource(path.join(workspace, 'paper.typ'), fs.readFileSync(template, 'utf8'))
  return compiler
}

function loadBinary(): { NodeCompiler: { create(how: object): Compiler } } | undefined {
  for (const libc of ['gnu', 'musl'])
    try {
      return require(`@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-${libc}`) as never
    } catch {
      // Not for this machine.
    }
  return undefined
}

export interface TypstPaper {
  readonly bytes: Uint8Array
  /** On which page each part with an anchor ends, from 1. */
  readonly ends: Readonly<Record<string, number>>
}

/** @param content what `paper.typ` reads @param pictures what it shows, each under the name that the content has for it */
export function compilePaper(compiler: Compiler, content: object, pictures: ReadonlyMap<string, Uint8Array>): TypstPaper {
  const words = JSON.stringify(content)
  for (const [name, bytes] of pictures) compiler.mapShadow(path.join(workspace, name), Buffer.from(bytes))
  try {
    return compileWords(compiler, words)
  } finally {
    for (const name of pictures.keys()) compiler.unmapShadow(path.join(workspace, name))
    // Else what one document left behind stays in memory for the next.
    compiler.evictCache(0)
  }
}

/** Each time says one sign more that no font here has; a text in a foreign script is then said to be one. */
const mostTries = 6

function compileWords(compiler: Compiler, words: string, tries = 1): TypstPaper {
  compiler.mapShadow(path.join(workspace, 'document.json'), Buffer.from(words))
  const compiled = compiler.compile({ mainFilePath: path.join(workspace, 'paper.typ') })
  if (compiled.hasError()) throw new Error(`typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const places = compiler.query(compiled.result, { selector: '<place>', field: 'value' }) as readonly { anchor: string; page: number }[]
  try {
    const bytes = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
    return { bytes, ends: Object.fromEntries(places.map(({ anchor, page }) => [anchor, page])) }
  } catch (error) {
    const signs = undrawnSigns(error)
    if (signs.length === 0 || tries > mostTries) throw error
    return compileWords(compiler, tries < mostTries ? withoutSigns(words, signs) : withoutForeignSigns(words), tries + 1)
  }
}
