/**
 * Turns at one thing of which only the last counts: a file that takes long to read must not come after the one that was chosen later, nor come
 * back once everything was cleared.
 */
export class Turns {
  private last = 0

  /** Begins a turn, which ends all before it. Returns whether it is still the last. */
  begin(): () => boolean {
    this.last++
    const mine = this.last
    return () => mine === this.last
  }
}
