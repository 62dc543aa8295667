/** The largest file that is read, in bytes. A larger one is reported and skipped. */
export const MAX_FILE_SIZE = 1024 * 1024;
