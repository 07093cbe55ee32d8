// Builds dist/: the server, the command line and the workers that read and print; the look and the browser's scripts in dist/assets.
import fs from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { buildTheme } from '../src/ui/theme/build.mjs'
import { inProject } from './places.mjs'

const programs = ['main', 'command-line', 'reading-worker', 'file-worker', 'printing-worker'].map((name) =>
  inProject('src', 'app', `${name}.ts`),
)

// Chunks and assets carry their content in their names: what an older build left would only pile up.
fs.rmSync(inProject('dist'), { recursive: true, force: true })
const [assets, scripts] = await Promise.all([
  buildTheme(inProject('dist', 'assets'), { assetBase: '/assets/' }),
  buildScripts({
    'copy-text': inProject('src', 'ui', 'scripts', 'copy-text.mjs'),
    'agenda-order': inProject('src', 'ui', 'scripts', 'agenda-order.mjs'),
    'paste-field': inProject('src', 'ui', 'scripts', 'paste-field.mjs'),
    passkeys: inProject('src', 'ui', 'scripts', 'passkeys.mjs'),
    'text-editor': inProject('src', 'ui', 'scripts', 'text-editor.mjs'),
    'take-over-fields': inProject('src', 'ui', 'scripts', 'take-over-fields.mjs'),
    'quote-words': inProject('src', 'ui', 'scripts', 'quote-words.mjs'),
    'live-page': inProject('src', 'ui', 'scripts', 'live-page.mjs'),
  }),
  build({
    entryPoints: programs.filter((program) => fs.existsSync(program)),
    outdir: inProject('dist'),
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  }),
])
compressAssets(inProject('dist', 'assets'))
fs.writeFileSync(inProject('dist', 'assets.json'), JSON.stringify({ ...assets, scripts }, null, 2))

/** Small files of our own for the browser, each under a name that carries its content. @returns name → address */
async function buildScripts(entryPoints) {
  const { metafile } = await build({
    entryPoints,
    outdir: inProject('dist', 'assets'),
    entryNames: '[name].[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  })
  const named = Object.keys(metafile.outputs).map((file) => file.split('/').at(-1))
  return Object.fromEntries(Object.keys(entryPoints).map((name) => [name, `/assets/${named.find((file) => file.startsWith(`${name}.`))}`]))
}

/** Beside each file that is text what a browser takes in its place, made once and not for each reader. */
function compressAssets(folder) {
  for (const name of fs.readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file))) {
    const content = fs.readFileSync(`${folder}/${name}`)
    fs.writeFileSync(`${folder}/${name}.br`, brotliCompressSync(content))
    fs.writeFileSync(`${folder}/${name}.gz`, gzipSync(content, { level: 9 }))
  }
}
