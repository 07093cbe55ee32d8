import fs from 'node:fs'
import { printingTools } from '../../src/app/printing-tools.ts'
import { examineFiles } from '../../src/modules/meetings/commands/package/make-package.ts'
import { packageDocument } from '../../src/modules/meetings/documents/package/package-document.ts'
import type { PackageContents } from '../../src/modules/meetings/rules/package/package-contents.ts'

/** One package, made as the server makes it: a folder of files, and what stands in it as JSON. */
const [folder, asked] = process.argv.slice(2) as [string, string]
const contents = JSON.parse(fs.readFileSync(asked, 'utf8')) as PackageContents
const { printer, close } = printingTools(folder)
const { document, insertions } = packageDocument(contents, await examineFiles(printer, contents), 'da')
const joined = await printer.joined(document, insertions, 'a'.repeat(64))
await close()
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ ...joined, processor: (user + system) / 1000 }))
