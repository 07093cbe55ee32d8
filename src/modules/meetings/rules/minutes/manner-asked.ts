import { type ApprovalManner, approvalManners } from './minutes.ts'

/** Nothing where none, or none that there is, was chosen. */
export function mannerAsked(written: string): ApprovalManner | undefined {
  return approvalManners.find((manner) => manner === written)
}
