import { stand } from '../helpers/story.js';
import type { Looks, Standing } from '../helpers/story.js';
import { STORIES } from './all-stories.js';

let standing: Standing | undefined;

/** What the script that takes pictures asks of its page. */
export interface Stage {
  readonly names: readonly { title: string; name: string; narrow: boolean }[];
  show(index: number, looks: Looks): Promise<void>;
}

const stage: Stage = {
  names: STORIES.map(({ title, name, narrow }) => ({ title, name, narrow })),
  async show(index, looks) {
    const story = STORIES[index];
    standing?.canvas.remove();
    standing = story && (await stand(story));
    await standing?.look(looks);
  },
};

Object.assign(window, { stage });
