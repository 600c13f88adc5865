import { assert } from '@open-wc/testing';
import type { RunOptions } from 'axe-core';

import type { PlanState } from '../../packages/elements/src/index.js';
import { assertAccessible, COLOUR_RULES, MANY } from '../helpers/axe.js';
import { takePrinted } from '../helpers/console-guard.js';
import { until } from '../helpers/fixture.js';
import { stand } from '../helpers/story.js';
import type { Looks, Standing } from '../helpers/story.js';
import { STORIES } from './all-stories.js';

/** The stories that show something else than data, by the names that they have in every file. */
const STATES: Readonly<Record<string, PlanState>> = {
  Initial: 'initial',
  Pending: 'pending',
  Empty: 'empty',
  Failed: 'error',
  LaterVersion: 'error',
};

/** Its rows are those of other stories, and each of them costs axe some milliseconds. */
const LONG = 'Thousand';

const LOOKS: Readonly<Record<string, { looks: Looks; rules: RunOptions }>> = {
  light: { looks: { theme: 'light' }, rules: MANY },
  dark: { looks: { theme: 'dark' }, rules: COLOUR_RULES },
  'elder size': { looks: { theme: 'light', size: 'elder' }, rules: MANY },
};

for (const title of new Set(STORIES.map((story) => story.title))) {
  describe(`stories of <${title}>`, () => {
    const standing: Standing[] = [];

    after(() => standing.forEach(({ canvas }) => canvas.remove()));

    for (const story of STORIES.filter((one) => one.title === title)) {
      it(`${story.name} stands and prints nothing`, async () => {
        const shown = await stand(story);
        assert.isNotEmpty(shown.elements);
        const expected = STATES[story.name] ?? 'complete';
        await until(() => shown.elements.every(({ state }) => state === expected));
        assert.isEmpty(takePrinted());
        if (story.name === LONG) shown.canvas.remove();
        else standing.push(shown);
      });
    }

    // All of them at once: most of the time that axe takes is the same whatever is on the page.
    for (const [name, { looks, rules }] of Object.entries(LOOKS)) {
      it(`are accessible in ${name}`, async function () {
        this.timeout(60_000);
        await Promise.all(standing.map(({ look }) => look(looks)));
        await assertAccessible(document.body, rules);
      });
    }
  });
}
