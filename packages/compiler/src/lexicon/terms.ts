import { pinyin } from './pinyin.js';
import { institutions } from './institutions.js';
import { heads, modifiers } from './glossary.js';

/** A piece of a name: a proper name keeps its capitals, a modifier can't end a label, a head can. */
type Role = 'proper' | 'modifier' | 'head' | 'postfix';
interface Piece {
  en: string;
  role: Role;
  /** English before another piece, where that differs: 企业 is enterprises, but enterprise technology centre. */
  inner?: string;
}

/**
 * Words that stand after a place's own name and say that it is one. Before them two or three characters that no
 * glossary holds are a proper name, and its official English is its pinyin (X区 → X District).
 */
const PLACES: Readonly<Record<string, string>> = {
  新区: 'New Area',
  新片区: 'New Area',
  区: 'District',
  县: 'County',
  市: 'City',
  镇: 'Town',
  岛: 'Island',
  湖: 'Lake',
  滨江: 'Riverside',
  湾: 'Bay',
  谷: 'Valley',
  新城: 'New City',
  港: 'Port',
  科学城: 'Science City',
  科技城: 'Science and Technology City',
  科创城: 'Science and Technology Innovation City',
  创新城: 'Innovation City',
  智慧城: 'Smart City',
  高新区: 'High-Tech Zone',
  开发区: 'Development Zone',
  经开区: 'Economic and Technological Development Zone',
  实验室: 'Laboratory',
  材料实验室: 'Materials Laboratory',
  药物实验室: 'Drug Laboratory',
  综合性国家科学中心: 'Comprehensive National Science Centre',
  国际机场: 'International Airport',
  机场: 'Airport',
  城区: 'Urban Area',
};

/** Characters that point or count (全区, 本市, 各县) and words for a kind of place (试点区): what holds them is no name. */
const NOT_A_NAME = new RegExp(
  '[全本各该此每两一二三四五六七八九十个和与及等内外郊]|' +
    '试点|试飞|文明|平安|幸福|美丽|贫困|老城|主城|旧城|中心|城乡|城镇|农村|乡村|商务|办公|居住|休闲|出口|边境|沿海|沿江|内陆|海港|空港|' +
    '渔港|自由|地级|县级|拓展|缓冲|控制|限制|禁止|禁飞|限飞|适飞|作业|管控|监管|储备|备用|合作|配套|辐射|延伸|溢出|都市|县域|协作|自治|大湾|临空|老旧|棚户',
);

/** Endings that follow what they belong to in English as well. */
const POSTFIXES: Readonly<Record<string, string>> = {
  一期: 'Phase I',
  二期: 'Phase II',
  三期: 'Phase III',
  征求意见稿: '(draft for comments)',
  试行: '(trial)',
};

/** Longest English label: beyond it a chain of nouns says nothing to a reader. */
const MAX_WORDS = 14;

const VALUES = /^(.+?)占(.+?)(?:比重|比例|占比|比)$/;
const LATIN = /^(?:[A-Za-z][A-Za-z0-9.&+-]*|[0-9]+[A-Z]+)/;
const HAN = /^[\u3400-\u9fff]+$/;

/** A name without quotes, brackets, spaces, the particle 的 and the endings that only say that things are counted. */
function normalize(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[()“”"'‘’„‟《》「」\s·]/g, '')
    .replace(/的/g, '')
    .replace(/(?<=.{3}[^指系倍基次人参函分])(?:数量|总数|数)$/, '');
}

let table: Map<string, Piece> | undefined;
let longest = 0;

function pieces(): Map<string, Piece> {
  if (!table) {
    table = new Map();
    const add = (entries: Readonly<Record<string, string>>, role: Role): void => {
      for (const [name, en] of Object.entries(entries)) {
        const inner = table!.get(name)?.en;
        table!.set(name, inner ? { en, role, inner } : { en, role });
      }
    };
    add(modifiers, 'modifier');
    add(heads, 'head');
    add(POSTFIXES, 'postfix');
    add(institutions, 'proper');
    for (const name of table.keys()) longest = Math.max(longest, name.length);
  }
  return table;
}

/** The cover of `text` with the fewest pieces, or `null` if some of it is in no glossary. */
function cover(text: string): Piece[] | null {
  const known = pieces();
  const best: (Piece[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const slice = text.slice(start, end);
      const latin = LATIN.exec(slice)?.[0] === slice && !/^[A-Za-z0-9]/.test(text.slice(end));
      const piece = known.get(slice) ?? (latin ? { en: slice, role: 'proper' as const } : undefined);
      const shortest = best[end]?.length ?? Infinity;
      if (piece && before.length + 1 < shortest) best[end] = [...before, piece];
    }
  }
  return best[text.length] ?? null;
}

/** A proper name of a place at the start (or behind 上海 and the like), then the rest by the glossary. */
function coverWithPlace(text: string): Piece[] | null {
  const whole = cover(text);
  if (whole) return whole;
  const lead = /^(?:中国|上海市?|北京市?)/.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  for (const length of [2, 3]) {
    const own = rest.slice(0, length);
    if (own.length < length || !HAN.test(own) || NOT_A_NAME.test(own) || cover(own)) continue;
    for (let size = 9; size > 0; size--) {
      const kind = PLACES[rest.slice(length, length + size)];
      const tail = kind ? rest.slice(length + size) : null;
      const behind = tail === null ? null : tail === '' ? [] : cover(tail);
      if (!kind || !behind) continue;
      const syllables = pinyin(own).join('');
      const place = `${syllables.charAt(0).toUpperCase()}${syllables.slice(1)} ${kind}`;
      return [...(lead ? (cover(lead) ?? []) : []), { en: place, role: 'proper' }, ...behind];
    }
  }
  return null;
}

/** Writes pieces as one English phrase, or `null` where they make none. */
function compose(found: readonly Piece[]): string | null {
  const last = found.findLast((piece) => piece.role !== 'postfix');
  if (!last || last.role === 'modifier' || found[0]?.en === 'and') return null;
  const words = found.map((piece) => (piece === last ? piece.en : (piece.inner ?? piece.en))).join(' ');
  return words.split(' ').length > MAX_WORDS ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * English for a Chinese name, composed of glossary terms, or `null` unless every character is covered and the last
 * term is a noun that can end a name. A label is never half Chinese.
 */
export function translateName(name: string): string | null {
  const text = normalize(name);
  if (!text) return null;
  const share = VALUES.exec(text);
  if (share) {
    const [part, whole] = [translateName(share[1]!), translateName(share[2]!)];
    return part && whole ? `${part} as a share of ${lowerFirst(whole)}` : null;
  }
  const found = coverWithPlace(text);
  return found && compose(found);
}

/** Lower-cases the first word unless its capitals are its own (GDP, STAR Market). */
function lowerFirst(phrase: string): string {
  return /^[A-Z][a-z]+(?: [^A-Z]|$)/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
