export { type FileRow, findFile, insertFile } from './repository/files.ts'
export {
  type FoundEntry,
  replaceSearchEntries,
  search,
  type SearchEntry,
  type SearchReader,
  type SubjectKind,
} from './repository/search-entries.ts'
