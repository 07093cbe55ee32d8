import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { projectFolder } from '../platform/settings/project-folder.ts'
import type { ReferenceFile } from '../modules/committees/rules/reference-tables.ts'

/** The national map as it comes with Samspil. */
const shippedFolder = path.join(projectFolder, 'reference')

/** @param places none for the files that come with Samspil @throws NodeJS.ErrnoException for a file that cannot be read */
export async function readReferenceFiles(places: readonly string[]): Promise<ReferenceFile[]> {
  const files = places.length > 0 ? places : await shippedFiles()
  return Promise.all(files.map(async (place) => ({ name: path.basename(place), lines: linesOf(await readFile(place, 'utf8')) })))
}

async function shippedFiles(): Promise<string[]> {
  const names = await readdir(shippedFolder)
  return names
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => path.join(shippedFolder, name))
}

/** Comma, or the semicolon of a Danish spreadsheet. What is no table at all has no lines, and is then named as unknown. */
function linesOf(content: string): ReferenceFile['lines'] {
  const heading = content.slice(0, Math.max(content.indexOf('\n'), 0))
  try {
    const records = parse(content, {
      bom: true,
      delimiter: heading.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    })
    return (records as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[]).map(({ record, info }) => ({
      number: info.lines,
      cells: record,
    }))
  } catch (error) {
    if (error instanceof CsvError) return []
    throw error
  }
}
