import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { ArrivingFile } from './doors.ts'

/** One file after the other; @throws 400 where the form is cut short, 413 where a file is too large */
export async function* arrivingFiles(request: FastifyRequest): AsyncGenerator<ArrivingFile> {
  for await (const part of arrivingParts(request)) {
    // A file that is cut short says so to whoever reads it, unless it is known already.
    if (part.file.errored) throw cutShort(part.file.errored)
    part.file.once('error', cutShort)
    // Unread, a part without a name would keep those behind it from arriving.
    if (!part.filename) part.file.resume()
    else yield { name: part.filename, content: part.file }
    // Half a file is no file: nothing of it may be taken for the paper.
    if (part.file.truncated) throw Object.assign(new Error('a file is larger than the server takes'), { statusCode: 413 })
  }
}

/** @throws 400 where what was sent is no whole form */
async function* arrivingParts(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  try {
    yield* request.files()
  } catch (error) {
    throw error instanceof Error && !('statusCode' in error) ? cutShort(error) : error
  }
}

function cutShort(error: Error): Error {
  return Object.assign(error, { statusCode: 400 })
}
