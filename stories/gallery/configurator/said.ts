/** What a widget says in words: the content between its tags, for readers without a script. */
import { findRecord, recordsOf } from '@plan-elements/bundle';
import type { Bundle, Facility, PlanDocument } from '@plan-elements/bundle';

import { escapeHtml } from '../../../packages/elements/node/html.js';
import { closerOf, markOf } from '../../../packages/elements/src/facility-timeline/dates.js';
import { sentenceOf as fundSentence } from '../../../packages/elements/src/fund-card/format.js';
import { trendSentence } from '../../../packages/elements/src/indicator-trend/sentence.js';
import { seriesOf } from '../../../packages/elements/src/indicator-trend/series.js';
import { citeChinese, citePassage } from '../../../packages/elements/src/internal/cite.js';
import { nameOf } from '../../../packages/elements/src/internal/format.js';
import type { Language } from '../../../packages/elements/src/internal/language.js';
import type { Phrase } from '../../../packages/elements/src/internal/phrase.js';
import { sentenceOf } from '../../../packages/elements/src/internal/sentence.js';
import { compare } from '../../../packages/elements/src/plan-compare/compare.js';
import { compareSentence } from '../../../packages/elements/src/plan-compare/sentence.js';
import { quotedBy } from '../../../packages/elements/src/source-quote/quoted.js';
import { facilityTimelineStrings } from '../../../packages/elements/src/strings/facility-timeline.js';
import { splitRecord } from './records.js';

/** What of a bundle a tag shows; without a record all of the plan. */
export interface Subject {
  readonly tag: string;
  readonly plan: string;
  readonly record: string;
}

const original = (text: string, language: Language): Phrase => [language === 'zh-CN' ? text : { zh: text }];

/** The identity of a plan as a Chinese reader cites it; in English with its unofficial translation in front. */
export function identityOf(document: PlanDocument, language: Language): Phrase {
  const cited = citeChinese(document);
  const { en } = document.labels;
  return language === 'en' && en ? [`${en} (unofficial translation): `, { zh: cited }] : original(cited, language);
}

function facilitySaid(facility: Facility, language: Language): Phrase {
  const figure = facilityTimelineStrings[language].figure(facility, markOf(facility), closerOf(facility));
  return [...nameOf(facility, language), ' · ', ...figure];
}

function quoteSaid(bundle: Bundle, record: string, language: Language): Phrase[] {
  const quoted = quotedBy(bundle, ...splitRecord(record));
  const [source] = quoted?.figure.sources ?? [];
  const document = source && findRecord(bundle, 'documents', source.document);
  if (!document) return [];
  if (language !== 'en') return [original(citePassage(document, source), language)];
  return [['“', { zh: source.quote }, '” · ', ...identityOf(document, language), ` line ${source.line}`]];
}

/** One sentence, or one for each record. */
export function saidOf(bundle: Bundle, { tag, plan, record }: Subject, language: Language): Phrase[] {
  const only = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    record ? records.filter(({ id }) => id === record) : records;
  switch (tag) {
    case 'target-gauge':
      return only(recordsOf(bundle, 'indicators', plan)).map((indicator) => sentenceOf(indicator, language));
    case 'indicator-trend':
      return only(recordsOf(bundle, 'indicators', plan)).map((indicator) =>
        trendSentence(indicator, seriesOf(indicator), [], language),
      );
    case 'task-list':
      return only(recordsOf(bundle, 'tasks', plan)).map(({ number, title }) => original(`${number} ${title}`, language));
    case 'facility-timeline':
      return recordsOf(bundle, 'facilities', plan).map((facility) => facilitySaid(facility, language));
    case 'fund-card':
      return only(recordsOf(bundle, 'funds', plan)).map((fund) => fundSentence(fund, language));
    case 'plan-compare': {
      const comparison = compare(bundle, record);
      return comparison ? [compareSentence(comparison, bundle, language)] : [];
    }
    case 'source-quote':
      return quoteSaid(bundle, record, language);
    default: {
      const document = findRecord(bundle, 'documents', plan);
      return document ? [identityOf(document, language)] : [];
    }
  }
}

/** A phrase as HTML, the document's words marked as Chinese. */
export const phraseHtml = (phrase: Phrase): string =>
  phrase
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : `<span lang="zh-CN">${escapeHtml(part.zh)}</span>`))
    .join('');

/** The same as HTML that any page may hold. `inline` is for a widget that stands within a line of text. */
export function saidHtml(said: readonly Phrase[], language: Language, inline = false): string {
  const [only] = said;
  if (said.length > 1) {
    return `<ul lang="${language}">\n${said.map((phrase) => `    <li>${phraseHtml(phrase)}</li>`).join('\n')}\n  </ul>`;
  }
  const tag = inline ? 'span' : 'p';
  return only ? `<${tag} lang="${language}">${phraseHtml(only)}</${tag}>` : '';
}
