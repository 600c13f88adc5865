import { css } from 'lit';

/* The one place with colours. A host sets --plan-*; the elements read --_*, which fall back to the values here. */

/** The dark colours. */
export const dark = css`
  --_ink: var(--plan-ink, #e9eef1);
  --_ink-2: var(--plan-ink-2, #b3bec6);
  --_ink-3: var(--plan-ink-3, #94a1ab);
  --_paper: var(--plan-paper, #161c21);
  --_ground: var(--plan-ground, #0f1417);
  --_hair: var(--plan-hair, #2b343b);
  --_hair-2: var(--plan-hair-2, #51606b);
  --_accent: var(--plan-accent, #6bbcd3);
  --_accent-soft: var(--plan-accent-soft, #17333c);
  --_reported: var(--plan-reported, var(--_accent));
  --_observed: var(--plan-observed, #74818b);
  --_mark: var(--plan-mark, #4a4118);
  --_warn: var(--plan-warn, #f0a860);
  --_warn-soft: var(--plan-warn-soft, #33250f);
`;

/** The light colours, which are printed too. */
export const light = css`
  --_ink: var(--plan-ink, #16202a);
  --_ink-2: var(--plan-ink-2, #4d5966);
  --_ink-3: var(--plan-ink-3, #636e79);
  --_paper: var(--plan-paper, #fff);
  --_ground: var(--plan-ground, #f5f6f4);
  --_hair: var(--plan-hair, #dfe3e4);
  --_hair-2: var(--plan-hair-2, #b4bdc4);
  --_accent: var(--plan-accent, #0a5c73);
  --_accent-soft: var(--plan-accent-soft, #d8e9ee);
  --_reported: var(--plan-reported, var(--_accent));
  --_observed: var(--plan-observed, #8b97a1);
  --_mark: var(--plan-mark, #fdf0c4);
  --_warn: var(--plan-warn, #9a4a00);
  --_warn-soft: var(--plan-warn-soft, #fbeedd);
`;

const more = css`
  --_ink-2: var(--_ink);
  --_ink-3: var(--_ink);
  --_hair: var(--_ink);
  --_hair-2: var(--_ink);
`;

/** Colours, fonts and sizes, on the inner element, where no style of the page reaches them. */
export const tokens = css`
  .base {
    ${light}
    --_size: var(--plan-size, 16px);
    --_gap: var(--plan-gap, 20px);
    --_least: 0px;
    --_touch: 24px;
    --_serif: var(--plan-font-serif, 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', serif);
    --_sans: var(
      --plan-font-sans,
      -apple-system,
      'PingFang SC',
      'HarmonyOS Sans SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
    --_number: var(--plan-font-number, 'Inter', 'SF Pro Text', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif);
  }
  @media (prefers-color-scheme: dark) {
    .base {
      ${dark}
    }
  }
  .base.light,
  :host([theme='light']) .base {
    ${light}
  }
  .base.dark,
  :host([theme='dark']) .base {
    ${dark}
  }
  @media (prefers-contrast: more) {
    :host .base.base {
      ${more}
    }
  }
  :host([contrast='more']) .base {
    ${more}
  }
  :host([size='elder']) .base {
    --_least: 24px;
    --_size: max(var(--plan-size, 24px), var(--_least));
    --_touch: 44px;
    --_ink-2: var(--_ink);
    --_ink-3: var(--_ink);
  }
  :host([size='elder']) .base * {
    line-height: 1.6;
  }
  :host([size='elder']) .base button {
    min-height: var(--_touch);
  }
  @media print {
    :host .base.base {
      ${light}
    }
  }
  @media (forced-colors: active) {
    :host .base.base {
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_paper: Canvas;
      --_ground: Canvas;
      --_hair: GrayText;
      --_hair-2: CanvasText;
      --_accent: LinkText;
      --_accent-soft: Canvas;
      --_reported: Highlight;
      --_observed: GrayText;
      --_mark: Mark;
      --_warn: CanvasText;
      --_warn-soft: Canvas;
    }
  }
`;
