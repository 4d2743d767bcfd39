/** A map bounded by the bytes of what it holds: what was used longest ago goes first. */
export type Lru<T> = {
  get(key: string): T | undefined;
  /** Keeps the value, or nothing where it alone would take more than an eighth of the room. */
  set(key: string, value: T, bytes: number): void;
  /** What is held under the key became larger, as long as it is still the same value. */
  grow(key: string, value: T, by: number): void;
  clear(): void;
  bytes(): number;
  size(): number;
};

export function lru<T>(room: number): Lru<T> {
  const held = new Map<string, { value: T; bytes: number }>();
  let total = 0;
  let newest = '';

  const forget = (key: string) => {
    total -= held.get(key)?.bytes ?? 0;
    held.delete(key);
  };
  const trim = () => {
    for (const key of held.keys()) {
      if (total <= room) return;
      forget(key);
    }
  };

  return {
    get(key) {
      const entry = held.get(key);
      if (entry === undefined) return undefined;
      if (key !== newest) {
        held.delete(key);
        held.set(key, entry);
        newest = key;
      }
      return entry.value;
    },
    set(key, value, bytes) {
      forget(key);
      if (bytes > room / 8) return;
      held.set(key, { value, bytes });
      newest = key;
      total += bytes;
      trim();
    },
    grow(key, value, by) {
      const entry = held.get(key);
      if (entry?.value !== value) return;
      entry.bytes += by;
      total += by;
      trim();
    },
    clear() {
      held.clear();
      total = 0;
    },
    bytes: () => total,
    size: () => held.size,
  };
}
