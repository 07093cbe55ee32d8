import type { SameTexts } from '../../../kernel/language.ts'
import type { chart as danish } from './chart.da.ts'

export const chart: SameTexts<typeof danish> = {
  title: (name) => `Organisation diagram: ${name}`,
  crumb: 'Organisation diagram',
  lead: (day) => `The collaboration, its levels and groups, and who reports to whom, on ${day}.`,
  download: 'Download the diagram as a picture (SVG)',
  region: 'Organisation diagram',
  drawing: (name, day) => `Organisation diagram of ${name} on ${day}`,
  description: (count) => `${count} boxes joined by lines. The same is shown as a list under the diagram.`,
  legend:
    'Full line: is under or reports to. Dashed line: common frame of the region, the professional level that works for the political one, or a party’s own committee.',
  list: 'The same as a list',
  listLead: 'What is indented belongs under what is above it.',
  atTable: (sectors) => `At the table: ${sectors}`,
  sectors: { municipality: 'Municipalities', patients: 'Patients and relatives', other: 'Others' },
  ties: {
    frame: 'Within the common frame of the region',
    level: 'Works for the political level',
    reports: 'Reports upwards',
    part: 'A party’s own committee with a part in the collaboration',
  },
}
