import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { compile } from 'sass'
import { iconNames, ownIcons } from '../icon-names.ts'

const here = dirname(fileURLToPath(import.meta.url))
const dkfds = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '../..')
const fonts = ['Regular', 'Italic', 'SemiBold'].map((weight) => `IBMPlexSans-${weight}-Latin1.woff2`)

/** What dkfds compiles in, and the name each has in _tokens.scss. */
const greys = [
  ['#f5f5f5', '--gray-100'],
  ['#dcdcdc', '--gray-200'],
  ['#bfbfbf', '--gray-300'],
  ['#8e8e8e', '--gray-400'],
  ['#707070', '--gray-500'],
  ['#454545', '--gray-600'],
  ['#1a1a1a', '--black'],
  ['#cc0000', '--error'],
  ['#358000', '--success'],
]

/**
 * Writes the stylesheet, its fonts and the icons into a folder that is served at `assetBase`.
 * Stylesheet and icons carry a hash of their content in the name, so they may be cached for ever.
 * @param {string} outDir
 * @param {{ assetBase?: string }} [options]
 * @returns {Promise<{ stylesheet: string, icons: string, favicon: string }>} their addresses
 */
export async function buildTheme(outDir, { assetBase = '/assets/' } = {}) {
  await mkdir(join(outDir, 'fonts'), { recursive: true })
  const files = await Promise.all([stylesheet(), iconSprite(), readFile(join(here, 'favicon.svg'), 'utf8')])
  const [css, icons, favicon] = await Promise.all(
    [
      ['samspil', 'css'],
      ['icons', 'svg'],
      ['favicon', 'svg'],
    ].map(async ([name, ending], at) => {
      const hash = createHash('sha256').update(files[at]).digest('hex').slice(0, 10)
      await writeFile(join(outDir, `${name}.${hash}.${ending}`), files[at])
      return `${assetBase}${name}.${hash}.${ending}`
    }),
  )
  const fontFolder = join(dkfds, 'dist/fonts/IBMPlexSans/split/woff2')
  await Promise.all(fonts.map((font) => copyFile(join(fontFolder, font), join(outDir, 'fonts', font))))
  await copyFile(join(fontFolder, 'license.txt'), join(outDir, 'fonts/license.txt'))
  return { stylesheet: css, icons, favicon }
}

async function stylesheet() {
  const options = { loadPaths: [join(dkfds, '..')], quietDeps: true, silenceDeprecations: ['if-function'] }
  const base = compile(join(here, 'dkfds.scss'), options).css
  const named = greys
    .reduce((css, [hex, name]) => css.replace(new RegExp(`${hex}\\b`, 'gi'), `var(${name})`), base)
    .replace(/(:\s|solid )white\b/g, '$1var(--white)')
    .replace(/background-image: url\([^)]*\.svg["']?\);/g, '')
  const ours = compile(join(here, 'samspil.scss'), options).css
  return (await transform(`${named}\n${ours}`, { loader: 'css', minify: true, target: 'es2022', legalComments: 'none' })).code
}

async function iconSprite() {
  const symbols = iconNames.map(async (name) => {
    const folder = ownIcons.includes(name) ? join(here, 'icons') : join(dkfds, 'dist/img/svg-icons')
    const svg = (await readFile(join(folder, `${name}.svg`), 'utf8')).trim()
    return svg.replace(/<svg [^>]*viewBox="([^"]+)"[^>]*>/, `<symbol id="${name}" viewBox="$1">`).replace('</svg>', '</symbol>')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg">${(await Promise.all(symbols)).join('')}</svg>`
}
