/** The call itself is wrong: a missing name, an unknown option, a value out of range. Exit code 2. */
export class UsageError extends Error {}
