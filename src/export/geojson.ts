import type { ReleaseRecord } from '../record/types.generated.ts';
import type { FormatWriter } from './format.ts';
import type { Staging } from './staging.ts';
import { TextFile } from './text-file.ts';

interface Point {
  readonly name: string;
  readonly state: string | null;
  readonly country: string | null;
  readonly coordinates: readonly [longitude: number, latitude: number];
  documents: number;
  mentions: number;
  first: string | null;
  last: string | null;
}

/** `cities.geojson` (RFC 7946): a point for each city that has coordinates, with how many documents name it and when. */
export function openGeojson(staging: Staging): FormatWriter {
  const file = new TextFile(staging.file('cities.geojson'));
  const points = new Map<string, Point>(); // as many as there are cities, however many documents
  return {
    record(record: ReleaseRecord) {
      const { date } = record.release;
      for (const { id, name, state, country, latitude, longitude, mentions } of record.cities) {
        if (id === null || latitude === null || longitude === null) continue;
        let point = points.get(id);
        if (point === undefined) {
          point = {
            name,
            state,
            country,
            coordinates: [longitude, latitude],
            documents: 0,
            mentions: 0,
            first: null,
            last: null,
          };
          points.set(id, point);
        }
        point.documents += 1;
        point.mentions += mentions.length;
        if (date === null) continue;
        if (point.first === null || date < point.first) point.first = date;
        if (point.last === null || date > point.last) point.last = date;
      }
    },
    finish() {
      file.write('{"type":"FeatureCollection","features":[');
      let separator = '\n';
      const ranked = [...points].sort(([a, x], [b, y]) => y.documents - x.documents || (a < b ? -1 : 1));
      for (const [id, { coordinates, name, state, country, documents, mentions, first, last }] of ranked) {
        const properties = { name, state, country, documents, mentions, first, last };
        const geometry = { type: 'Point', coordinates };
        file.write(`${separator}${JSON.stringify({ type: 'Feature', id, geometry, properties })}`);
        separator = ',\n';
      }
      file.write('\n]}\n');
      file.finish();
    },
    abandon: () => file.abandon(),
  };
}
