import { setText } from './lines.js';
import type { Scene, SceneMark, SceneText } from './scene.js';

/** What stands around a drawing that leaves its page. */
export interface Framing {
  /** Width of the picture; the drawing is centred in it. */
  readonly width: number;
  /** What the picture is of. */
  readonly heading: string;
  /** The sentence: shown under the drawing, and the title of the file. */
  readonly sentence: string;
  /** Where it is from, such as 来源：《…》（…〔2025〕7号）. */
  readonly source: string;
  /** Language tag of heading, sentence and source. */
  readonly lang: string;
}

const EDGE = 24;

/** Moves a mark. */
export function moved(mark: SceneMark, dx: number, dy: number): SceneMark {
  if (mark.kind === 'text') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  const [x, y] = mark.at ?? [0, 0];
  return { ...mark, at: [x + dx, y + dy] };
}

/** Sets a drawing as a picture that stands alone: heading, drawing, sentence, and below a hairline the source. */
export function framed(drawing: Pick<Scene, 'width' | 'height' | 'marks'>, framing: Framing): Scene {
  const { width, heading, sentence, source, lang } = framing;
  const block = { x: EDGE, width: width - 2 * EDGE, lang };
  const rule = (y: number, stroke: 'ink' | 'hair', strokeWidth: number): SceneMark => ({
    kind: 'path',
    d: `M${EDGE} ${y}H${width - EDGE}`,
    stroke,
    strokeWidth,
  });
  const head = setText(heading, { ...block, top: EDGE + 10, size: 18, leading: 1.4, family: 'serif', bold: true });
  const top = head.bottom + 16;
  const left = Math.max(0, (width - drawing.width) / 2);
  const said: { marks: SceneText[]; bottom: number } = setText(sentence, { ...block, top: top + drawing.height + 12, size: 14 });
  const foot = setText(source, { ...block, top: said.bottom + 22, size: 11, fill: 'ink-3' });
  return {
    width,
    height: foot.bottom + EDGE - 6,
    title: sentence,
    description: source,
    lang,
    marks: [
      rule(EDGE, 'ink', 2),
      ...head.marks,
      ...drawing.marks.map((mark) => moved(mark, left, top)),
      ...said.marks,
      rule(said.bottom + 14, 'hair', 1),
      ...foot.marks,
    ],
  };
}
