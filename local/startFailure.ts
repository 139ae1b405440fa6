/** Why the embedded stack could not start; the key's place in the exit code table is part of the command's contract. */
export const exitCodes = {
  UNEXPECTED: 1,
  NODE_TOO_OLD: 10,
  PORT_TAKEN: 11,
  DATA_FOLDER_NOT_WRITABLE: 12,
  DATA_FOLDER_IN_USE: 13,
  NO_DYNAMODB_BINARY: 14,
  PART_NOT_ANSWERING: 15,
  BAD_OPTION: 16,
  NOT_LOCAL: 17,
} as const;

export type StartFailureCode = keyof typeof exitCodes;

/** A start that ended for a reason the person at the terminal can act on. The message is plain Chinese. */
export class StartFailure extends Error {
  readonly code: StartFailureCode;

  constructor(code: StartFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartFailure';
    this.code = code;
  }

  get exitCode(): number {
    return exitCodes[this.code];
  }
}
