import { putOff } from './backlog.ts';
import { countedOf } from './counted.ts';
import { type AccountRow, database, type PostRow } from './database.ts';
import { isSame } from './merge.ts';
import { momentChanges } from './moments.ts';

/**
 * The posts that a batch speaks of: read at once, changed in memory, written at once; what follows from
 * them is put off. Only inside the ledger's transaction.
 */
export class PostShelf {
  /** As they are stored, by key. */
  readonly #was = new Map<string, PostRow>();
  /** As they will be stored. */
  readonly #now = new Map<string, PostRow>();
  /** The keys of the posts that have an alias. */
  readonly #aliased = new Map<string, Set<string>>();

  /** @param rows what was read, each with the keys and aliases it goes by */
  static async holding(rows: readonly PostRow[]): Promise<PostShelf> {
    const shelf = new PostShelf();
    const keys = new Set(
      rows.flatMap(({ key, id, aliases }) => (id === null ? key : [key, ...aliases])),
    );
    const nameless = rows.filter(({ id }) => id === null).map(({ key }) => key);
    const found = await database.posts.bulkGet([...keys]);
    const aliased =
      nameless.length === 0
        ? []
        : await database.posts.where('aliases').anyOf(nameless).distinct().toArray();
    for (const row of [...found, ...aliased]) {
      if (row === undefined) continue;
      shelf.#was.set(row.key, row);
      shelf.#put(row);
    }
    return shelf;
  }

  /**
   * What is known of the same post: its own row, and the one it had while its id was not shown.
   * Where two posts of an account begin with the same words, a sighting without an id goes to one.
   */
  sameAs({ key, id, aliases }: PostRow): PostRow[] {
    if (id !== null)
      return [...new Set([key, ...aliases])].flatMap((name) => this.#now.get(name) ?? []);
    const [first] = [...(this.#aliased.get(key) ?? [])].sort();
    const row = this.#now.get(key) ?? this.#now.get(first ?? '');
    return row === undefined ? [] : [row];
  }

  /** Puts `next` in the place of the rows it was made of, unless it is no other. */
  replace(old: readonly PostRow[], next: PostRow): void {
    if (old.length === 1 && old[0] !== undefined && isSame(old[0], next)) return;
    for (const row of old) {
      this.#now.delete(row.key);
      for (const alias of row.aliases) this.#aliased.get(alias)?.delete(row.key);
    }
    this.#put(next);
  }

  /**
   * Writes what changed.
   * @param seen accounts that were seen again with nothing new but the time
   */
  async store(seen: readonly AccountRow[]): Promise<void> {
    const out = [...this.#was.values()].filter((row) => this.#now.get(row.key) !== row);
    const into = [...this.#now.values()].filter((row) => this.#was.get(row.key) !== row);
    const gone = out.map(({ key }) => key).filter((key) => !this.#now.has(key));
    await Promise.all([
      database.posts.bulkDelete(gone),
      database.posts.bulkPut(into),
      putOff({ out: countedOf(out), into: countedOf(into) }, momentChanges(out, into), seen),
    ]);
  }

  #put(row: PostRow): void {
    this.#now.set(row.key, row);
    for (const alias of row.aliases) {
      const keys = this.#aliased.get(alias) ?? new Set();
      this.#aliased.set(alias, keys.add(row.key));
    }
  }
}
