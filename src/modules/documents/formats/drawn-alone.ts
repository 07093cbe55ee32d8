import path from 'node:path'
import type { PrintedPicture } from '../rules/printed-picture.ts'
import { type Compiler, workspace } from './typst.ts'

const alone = path.join(workspace, 'alone')

/** Whether the whole of a picture can be read: what breaks off would stop the document that it stands in. */
export function isDrawable(compiler: Compiler, picture: PrintedPicture): boolean {
  return drawn(compiler, picture, ({ hasError }) => !hasError)
}

/** A page that is the picture and nothing else, as PDF. */
export function drawnAlone(compiler: Compiler, picture: PrintedPicture): Uint8Array | undefined {
  return drawn(compiler, picture, ({ result, hasError }) => (hasError ? undefined : compiler.pdf(result, {})))
}

function drawn<Made>(
  compiler: Compiler,
  { bytes, kind }: PrintedPicture,
  make: (page: { result: object; hasError: boolean }) => Made,
): Made {
  const format = kind === 'jpeg' ? 'jpg' : kind
  compiler.mapShadow(alone, Buffer.from(bytes))
  try {
    compiler.addSource(`${alone}.typ`, `#set page(width: auto, height: auto, margin: 0pt)\n#image("alone", format: "${format}")`)
    const page = compiler.compile({ mainFilePath: `${alone}.typ` })
    return make({ result: page.result, hasError: page.hasError() })
  } finally {
    compiler.unmapShadow(alone)
  }
}
