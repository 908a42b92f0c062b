/** What the system says, in words that hold nothing of the file's content. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return reasons[code] ?? `reading or writing failed (${code || 'unknown reason'})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'this disk is read-only',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file grows larger than is allowed',
  EIO: 'the disk fails',
};
