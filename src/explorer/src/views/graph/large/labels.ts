interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;

/** Room for labels: each box is taken once. */
export class LabelRoom {
  private readonly cells = new Map<string, Box[]>();

  /** Whether the box was free; it is taken then. */
  take(box: Box): boolean {
    const keys = this.keysOf(box);
    if (keys.some((key) => this.cells.get(key)?.some((other) => meet(box, other)))) {
      return false;
    }

    for (const key of keys) {
      const known = this.cells.get(key);
      if (known) {
        known.push(box);
      } else {
        this.cells.set(key, [box]);
      }
    }

    return true;
  }

  private keysOf({ left, top, right, bottom }: Box): readonly string[] {
    const keys: string[] = [];
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) {
        keys.push(`${column} ${row}`);
      }
    }

    return keys;
  }
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
