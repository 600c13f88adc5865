/**
 * A reading by hand of one document, `test/fixtures/golden/<id>.json`. In `op`, `kind` and `unit` a bar separates readings
 * that are equally right (`about|<`). A record that is `optional` may be read or left out: the reason says why. `also` are
 * further places, in their own words, that state the same thing.
 */
export interface Golden {
  document: string;
  id: string;
  identity: {
    title: string;
    docNumber: string | null;
    issuers: string[];
    issuedOn: string | null;
    status: string;
    horizon: number[];
  };
  quantities: (GoldenForm & {
    kind: string;
    year: number | null;
    years?: (number | null)[];
    value: number | null;
    max: number | null;
    table: boolean;
    also?: GoldenForm[];
  })[];
  tasks: { number: string; title: string; horizon: string | null; optional?: string }[];
  facilities: (GoldenDates & { name: string; aliases?: string[]; table: boolean; optional?: string })[];
  funds: { name: string; kind: string; amount: { value: number; unit: string } | null; optional?: string }[];
  areas: { name: string; aliases?: string[]; km2: number | null; optional?: string }[];
  terms: { term: string; optional?: string }[];
}

/** One way in which a document states a quantity. */
export interface GoldenForm {
  name?: string;
  op: string;
  unit: string | null;
  quote: string;
  optional?: string;
}

/** What a table tells of a facility. */
export interface GoldenDates {
  start: number | null;
  completion: number | null;
  duration: number | null;
  basis: string | null;
  host: string | null;
  region: string | null;
}
