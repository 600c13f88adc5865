import type { Facility, PlanDocument } from '@plan-elements/bundle';

import { titleWithNumber } from '../internal/cite.js';
import { framed } from '../internal/export/frame.js';
import type { Exportable, ExportTable } from '../internal/export/scene.js';
import { plain } from '../internal/phrase.js';
import { facilityTimelineMoreStrings } from '../strings/facility-timeline-more.js';
import { countsOf } from './dates.js';
import { labelOf } from './face.js';
import type { Face } from './face.js';
import { layOut } from './layout.js';
import { yearOf } from './plan-date.js';
import { drawScene } from './scene.js';

type ExportFace = Pick<Face, 'language' | 'strings' | 'group' | 'date' | 'today' | 'reported'>;

const WIDTH = 1000;

/** The facilities with every field, what is reported of them and the passage that the plan's date is from. */
function tableOf(
  document: PlanDocument,
  facilities: readonly Facility[],
  { language, strings, reported }: ExportFace,
): ExportTable {
  const { columns, bases, file } = facilityTimelineMoreStrings[language];
  const { kinds } = strings;
  return {
    name: `${document.title} ${file}`,
    columns: [...Object.values(columns), 'id'],
    rows: facilities.map((facility) => {
      const { id, name, kind, region, host, start, duration, completion, completionBasis, statusText } = facility;
      const dates = reported.get(id);
      return [
        name,
        kinds[kind] ?? kind,
        region,
        host,
        start,
        duration,
        completion,
        completionBasis && bases[completionBasis],
        statusText,
        dates ? `${plain(dates.state)} ${plain(dates.by)}` : null,
        id,
      ];
    }),
  };
}

/** What the timeline shows, as rows and as a picture. */
export function exportTimeline(document: PlanDocument, facilities: readonly Facility[], face: ExportFace): Exportable {
  const { language, strings, group, date, today, reported } = face;
  const timeline = layOut(facilities, {
    group,
    rule: date && date.at,
    today: today ? yearOf(today) : null,
    actualOf: ({ id }) => reported.get(id),
    labelOf: (facility) => labelOf(facility, strings, group),
  });
  const sentence = plain(strings.summary(document.title, facilities.length, countsOf(facilities)));
  return {
    table: tableOf(document, facilities, face),
    scene: framed(drawScene(timeline, face), {
      width: WIDTH,
      heading: document.title,
      sentence,
      source: facilityTimelineMoreStrings[language].from(titleWithNumber(document)),
      lang: language,
    }),
  };
}
