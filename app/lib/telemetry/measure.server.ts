import type { FigureName, LabelsOf, NameOf } from "./figures.ts";

export type Measuring = {
  count(name: NameOf<"counter">, labels: Record<string, string>, by: number): void;
  time(name: NameOf<"histogram">, labels: Record<string, string>, seconds: number): void;
};

/** What a gauge shows now: a value for each set of labels. */
export type Reading<Name extends FigureName = FigureName> = { name: Name; labels: LabelsOf<Name>; value: number };

let measuring: Measuring | undefined;

/** Until this is called nothing is counted, and counting costs nothing. */
export const measureWith = (chosen: Measuring | undefined) => void (measuring = chosen);

export const count = <Name extends NameOf<"counter">>(name: Name, labels: LabelsOf<Name>, by = 1): void =>
  measuring?.count(name, labels, by);

/** Notes how long something took, in ms, as `performance.now()` counts. */
export const time = <Name extends NameOf<"histogram">>(name: Name, labels: LabelsOf<Name>, ms: number): void =>
  measuring?.time(name, labels, ms / 1000);

/** A reading, checked against its figure. */
export const reading = <Name extends NameOf<"gauge">>(name: Name, labels: LabelsOf<Name>, value: number): Reading =>
  ({ name, labels, value }) as Reading;
