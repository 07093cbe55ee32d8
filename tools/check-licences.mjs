// Everything that is installed may be used with, or shipped beside, a product under MPL-2.0.
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { report, rootFromCommandLine } from './tree.mjs'

const { init } = createRequire(import.meta.url)('license-checker-rseidelsohn')
const shipped = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'PostgreSQL',
  'OFL-1.1',
  'Zlib',
  'CC0-1.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
])
// Its list of public holidays is no program; the README names where it comes from.
const lists = new Map([['date-holidays', 'CC-BY-3.0']])
// Only texts and lists, and only in the workshop.
const workshop = new Set([...shipped, 'CC-BY-3.0', 'CC-BY-4.0'])

const findings = [
  ...refused(await packages({ production: true }), shipped, 'ships with the product'),
  ...refused(await packages({ development: true }), workshop, 'is used in the workshop'),
]

function packages(which) {
  return promisify(init)({ start: rootFromCommandLine(), excludePrivatePackages: true, ...which })
}

function refused(found, allowed, where) {
  return Object.entries(found)
    .filter(([name, { licenses }]) => !permits([licenses].flat().join(' AND '), withList(name, allowed)))
    .map(([name, { licenses }]) => `${name} ${where} under ${licenses}`)
}

function withList(name, allowed) {
  return new Set([...allowed, lists.get(name.replace(/@[^@]*$/, ''))])
}

/** "A OR B" needs one of them, "A AND B" both. */
function permits(expression, allowed) {
  return expression
    .replace(/[()*]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())))
}

report('licences', findings)
