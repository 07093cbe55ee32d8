/** The icons that are shipped: from dkfds, and our own in theme/icons. A new one is added here and nowhere else. */
const borrowedIcons = [
  'account',
  'arrow-forward',
  'attach-file',
  'calendar-month',
  'check',
  'chevron-left',
  'chevron-right',
  'download',
  'edit',
  'email',
  'error',
  'file',
  'file-pdf',
  'file-word',
  'flag',
  'groups',
  'help',
  'hourglass',
  'info',
  'link',
  'location',
  'lock',
  'open-in-new',
  'person',
  'print',
  'search',
  'success',
  'time',
  'upload',
  'warning',
] as const

export const ownIcons = ['hospital', 'town-hall', 'stethoscope'] as const

export const iconNames = [...borrowedIcons, ...ownIcons] as const

export type IconName = (typeof iconNames)[number]
