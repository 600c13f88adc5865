import { render } from 'lit';

import type { PlanElement } from '../../packages/elements/src/index.js';
import type { ComposedStory } from '../stories/all-stories.js';
import { layOutRows } from './rows.js';
import { nextFrame, until } from './until.js';

/** What the toolbar of Storybook sets on the elements of a story. */
export interface Looks {
  readonly theme?: string;
  readonly size?: string;
}

/** A story on the page. */
export interface Standing {
  readonly canvas: HTMLElement;
  readonly elements: readonly PlanElement<unknown>[];
  /** Sets looks as a host page would; what a story sets itself stays. */
  look(looks: Looks): Promise<void>;
}

/** Width of the smallest phone, in CSS pixels. */
const PHONE = '320px';

const settled = (elements: readonly PlanElement<unknown>[]): Promise<unknown> =>
  Promise.all(elements.map(({ updateComplete }) => updateComplete));

const drawn = (elements: readonly Element[]): string => elements.map(({ shadowRoot }) => shadowRoot?.innerHTML).join('\n');

const busy = ({ shadowRoot }: Element): boolean => shadowRoot?.querySelector('[aria-busy="true"]') !== null;

/** Puts a story on the page, waits until it stands, plays it, and waits until that shows. */
export async function stand(story: ComposedStory): Promise<Standing> {
  const canvas = document.createElement('div');
  canvas.id = `${story.title}-${story.name}`;
  if (story.narrow) canvas.style.width = PHONE;
  document.body.append(canvas);
  const undo = story.prepare();
  render(story.render(), canvas);
  const elements = [...canvas.querySelectorAll<PlanElement<unknown>>('*')].filter(({ localName }) => localName.includes('-'));
  const own = elements.map((element) => ({ theme: element.getAttribute('theme'), size: element.getAttribute('size') }));
  // What is off the screen would have a reserved height that its content, once measured, runs out of.
  for (const element of elements) element.style.setProperty('content-visibility', 'visible');
  await settled(elements);
  if (story.plays) {
    const before = drawn(elements);
    await story.play(canvas);
    await settled(elements);
    await until(() => drawn(elements) !== before && !elements.some(busy));
  }
  undo();
  return {
    canvas,
    elements,
    async look(looks) {
      elements.forEach((element, index) => {
        for (const name of ['theme', 'size'] as const) {
          const value = own[index]?.[name] ?? looks[name];
          if (value === undefined) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
      });
      await settled(elements);
      for (const element of elements) layOutRows(element);
      // Elements that measure themselves answer to a new layout in the frame after it.
      for (let frames = 0; frames < 3; frames += 1) await nextFrame();
    },
  };
}
