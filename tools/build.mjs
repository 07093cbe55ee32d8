// Builds dist/: the server, the command line and the reading worker, and the look in dist/assets.
import fs from 'node:fs'
import { build } from 'esbuild'
import { buildTheme } from '../src/ui/theme/build.mjs'
import { inProject } from './places.mjs'

const programs = ['main', 'command-line', 'reading-worker'].map((name) => inProject('src', 'app', `${name}.ts`))

// Chunks and assets carry their content in their names: what an older build left would only pile up.
fs.rmSync(inProject('dist'), { recursive: true, force: true })
const [assets] = await Promise.all([
  buildTheme(inProject('dist', 'assets'), { assetBase: '/assets/' }),
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
fs.writeFileSync(inProject('dist', 'assets.json'), JSON.stringify(assets, null, 2))
