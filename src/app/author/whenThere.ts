/** Goes on at once with what is there, or else as soon as it comes. */
export function whenThere<Value>(value: Value | Promise<Value>, then: (value: Value) => void): void {
  if (value instanceof Promise) void value.then(then);
  else then(value);
}
