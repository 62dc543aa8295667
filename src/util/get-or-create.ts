/** The value of a key, created and kept where the map has none. Of a promise, so that all who ask share one piece of work. */
export function getOrCreate<Key, Value>(values: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = values.get(key) ?? create();
  values.set(key, known);
  return known;
}

/** The same of a map that is emptied before it gets more than `limit` keys. */
export function getOrCreateWithin<Key, Value>(
  limit: number,
  values: Map<Key, Value>,
  key: Key,
  create: () => Value,
): Value {
  if (values.size >= limit && !values.has(key)) values.clear();
  return getOrCreate(values, key, create);
}
