// dependency-cruiser 17 gives every file to swc as TypeScript without JSX, and does not tell type-only imports from
// others. Loaded by .dependency-cruiser.cjs, this mends both. A type-only import is handed on as `import x = require()`,
// a form that this code base cannot contain (erasableSyntaxOnly), so the rules know it as 'import-equals'.
const swc = require('@swc/core')

const parse = swc.parseFileSync
swc.parseFileSync = (file, options) => {
  const parsed = parse(file, { ...options, tsx: file.endsWith('x') })
  return { ...parsed, body: parsed.body.map(marked) }
}

function marked(statement) {
  const imported = statement.type === 'ImportDeclaration' && (statement.typeOnly || onlyTypes(statement.specifiers))
  const exported = statement.type === 'ExportNamedDeclaration' && statement.source && statement.typeOnly
  return imported || exported ? importEquals(statement) : statement
}

function onlyTypes(specifiers) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly)
}

function importEquals({ span, source }) {
  const id = { type: 'Identifier', span, value: 'typeOnly', optional: false }
  return {
    type: 'TsImportEqualsDeclaration',
    span,
    id,
    isExport: false,
    moduleRef: { type: 'TsExternalModuleReference', span, expression: source },
  }
}
