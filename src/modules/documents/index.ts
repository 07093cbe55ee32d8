export { findFile, insertFile } from './repository/files.ts'
export { replaceSearchEntries, search, type SearchEntry } from './repository/search-entries.ts'
