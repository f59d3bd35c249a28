/** Bytes of a room: records of sixteen releases take half of it. */
const ROOM_BYTES = 1024 * 1024;

/**
 * Memory for the records of a batch, which a worker writes and the main thread reads. When they are on the disk, it is
 * given to a worker with other documents: no record is copied between threads, or waits for a collector that does not see
 * how large it is.
 */
export type Room = SharedArrayBuffer;

/** Rooms that no worker has. */
export class Rooms {
  readonly #rooms: { readonly room: Room; readonly last: number }[] = [];

  /** A room that may be written to, now that all documents before `next` are on the disk. */
  take(next: number): Room {
    const free = this.#rooms.findIndex(({ last }) => last < next);
    return free < 0 ? new SharedArrayBuffer(ROOM_BYTES) : this.#rooms.splice(free, 1)[0]!.room;
  }

  /** Takes back the room that a record is in, if it is in one; it is free when document `last` is on the disk. */
  giveBack({ buffer }: Uint8Array, last: number): void {
    if (buffer instanceof SharedArrayBuffer && !this.#rooms.some(({ room }) => room === buffer))
      this.#rooms.push({ room: buffer, last });
  }
}

/** Text as UTF-8 in a room; without a room, or when it is full, in memory of its own. */
export class LineWriter {
  readonly #bytes: Buffer;
  #used = 0;

  constructor(room: Room | undefined) {
    this.#bytes = room === undefined ? Buffer.alloc(0) : Buffer.from(room);
  }

  /** A text and a line end behind it. */
  write(text: string): Uint8Array {
    const free = this.#bytes.length - this.#used - 1;
    if (text.length * 3 > free && Buffer.byteLength(text) > free) return Buffer.from(`${text}\n`);
    const end = this.#used + this.#bytes.write(text, this.#used, 'utf8');
    this.#bytes[end] = 0x0a;
    const line = this.#bytes.subarray(this.#used, end + 1);
    this.#used = end + 1;
    return line;
  }
}
