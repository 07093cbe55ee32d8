export { findFile, insertFile } from './repository/files.ts'
export { findInspection, upsertInspection } from './repository/inspections.ts'
export { replaceSearchEntries, search, type SearchEntry } from './repository/search-entries.ts'
export { insertText, listTexts, type RunningText } from './repository/running-texts.ts'
