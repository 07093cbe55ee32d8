/** Eight points by six, of one colour, in each format that a text may show. */
export const smallPictures = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAYAAAD+Bd/7AAAAIklEQVR4AczKMQ0AAAwCQYLGuqj/GRzAyie/HXGvNFFaAAYAAP//ripa1wAAAA' +
      'ZJREFUAwDcDw39px7angAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI//////////////////////////////////////////' +
      '//////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAG' +
      'AAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgP/xA' +
      'AUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCABJv/2Q==',
    'base64',
  ),
  webp: Buffer.from('UklGRjAAAABXRUJQVlA4ICQAAABwAQCdASoIAAYAB0CWJaACdAFAAAD+6WkFNuXs8O3NkWkAAAA=', 'base64'),
  gif: Buffer.from('R0lGODlhAgACAIAAAP8AAAAA/yH5BAAAAAAALAAAAAACAAIAAAIDRAIFADs=', 'base64'),
} as const
