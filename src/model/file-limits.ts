/** A larger file is no Dockerfile; it is reported and skipped. In bytes. */
export const MAX_FILE_SIZE = 1024 * 1024;
