import { withoutLead } from '../lex/names.js';
import { sourceAt } from '../reading.js';
import type { Reading } from '../reading.js';
import type { Section } from '../outline/section.js';
import { kindOfFacility, readStatus } from './facility.js';
import type { FacilityDraft } from './facility.js';
import { COMMON_HEAD, holdsHead, TELLING_HEAD } from './facility-heads.js';
import { isProperName } from './facility-names.js';
import { readLeads } from './facility-verbs.js';

/** What only the entry of one project says: its cost, its place, who builds it, when. */
const ENTRY =
  /^(?:项目|计划|估算|概算)*总?投资(?:约|额)?\d|(?:^|[，；])位于|由[^，。；]{3,20}(?:承建|投资建设|负责建设|实施)|^[^。；]*(?:19|20)\d{2}年[^，。；]{0,8}(?:开工|动工|建成|完工|竣工|投运|投用|投产|投入)/;
const HOST = /由([^，。；]{3,20}?)(?:承建|投资建设|负责建设|组织实施|实施|建设)/;
const REGION = /(?:^|[，；])位于([^，。；]{2,16})/;
const MAX_NAME = 24;

/** A project that heads an entry of its own: （1）某某治理工程：投资12.6亿元，2025年开工，2027年完工. */
export function readHeadedFacility(reading: Reading, section: Section): FacilityDraft[] {
  const { marker, title, parent } = section;
  const isEntry = marker !== null && marker.rank > 5.5 && parent !== null && (isListOfProjects(parent) || isName(title.norm));
  if (!isEntry || title.norm.length > MAX_NAME || !(holdsHead(title.norm) || /(?:工程|项目)$/.test(title.norm))) return [];
  const [paragraph] = section.paragraphs;
  if (!paragraph || !ENTRY.test(paragraph.flow.norm)) return [];
  const { flow } = paragraph;
  const stop = flow.norm.indexOf('。');
  return [
    {
      name: title.text.slice(withoutLead(title.norm, 0, title.norm.length)),
      aliases: [],
      kind: kindOfFacility(title.norm),
      ...readStatus(flow.norm),
      statusText: null,
      host: HOST.exec(flow.norm)?.[1] ?? null,
      region: REGION.exec(flow.norm)?.[1] ?? null,
      sources: [
        sourceAt(reading, section.heading, 0, section.heading.text.length, section.path.slice(0, -1)),
        sourceAt(reading, flow, 0, stop === -1 ? flow.text.length : stop, paragraph.path),
      ],
    },
  ];
}

const isName = (title: string): boolean =>
  readLeads(title)[0]?.start !== 0 &&
  (TELLING_HEAD.test(title) || COMMON_HEAD.test(title)) &&
  isProperName(title, { isListed: true, isBuilt: true, isAttributed: false });

/** A box, or a heading that gathers projects: 专栏 十大工程, 重点项目. */
function isListOfProjects(section: Section): boolean {
  for (let above: Section | null = section; above; above = above.parent)
    if (above.marker?.form === 'box' || /(?:重点|重大|标志性|十大)(?:建设)?(?:工程|项目)$/.test(above.title.norm)) return true;
  return false;
}
