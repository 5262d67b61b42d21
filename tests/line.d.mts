export interface Quality {
  bits: number;
  roundTrip: number;
  loss: number;
}
export interface Line {
  port: number;
  /** Packets that were lost so far. */
  lost: number;
  hold(): void;
  release(): void;
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}
export const POOR: Quality;
export const GOOD: Quality;
export function openLine(wanted: Quality & { to: number; seed?: number }): Promise<Line>;
