/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The promise's value, or `fallback` when it rejects or takes longer than so many milliseconds. */
export function within<Value>(milliseconds: number, promise: Promise<Value>, fallback: Value): Promise<Value> {
  return Promise.race([
    promise.then(
      (value) => value,
      () => fallback,
    ),
    wait(milliseconds).then(() => fallback),
  ]);
}
