import { stat } from 'node:fs/promises';
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What a watch needs of the machine; tests give their own. */
export interface Surroundings {
  /** Calls `changed` with the name of each file of a folder that is saved. */
  watch(folder: string, changed: (name: string | null) => void): { close(): void };
  /** Calls `run` once things have been quiet for a moment; gives what cancels it. */
  whenQuiet(run: () => void): () => void;
  /** Calls `stop` when the person ends the program. */
  onInterrupt(stop: () => void): void;
}

/** An editor may write a file in several steps; after this many milliseconds without one it is done. */
const QUIET = 150;

/** The machine itself. */
export const node: Surroundings = {
  watch: (folder, changed) => watch(folder, (_event, name) => changed(name)),
  whenQuiet: (run) => {
    const timer = setTimeout(run, QUIET);
    return () => clearTimeout(timer);
  },
  onInterrupt: (stop) => process.once('SIGINT', stop),
};

/**
 * Runs a task now and each time that a file of interest is saved, one run at a time, until the person ends it. A run
 * that has begun is finished.
 */
export async function runOnChange(
  path: string,
  isOfInterest: (name: string) => boolean,
  run: () => Promise<void>,
  surroundings: Surroundings,
): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  const concerns = (name: string | null): boolean => name === null || (isFolder ? isOfInterest(name) : name === basename(path));
  let runs = run();
  let cancel = (): void => undefined;
  await new Promise<void>((resolve, reject) => {
    // What a run throws is a fault of the program, not of a document, and ends the watch.
    const queue = (): void => {
      runs = runs.then(run);
      runs.catch(reject);
    };
    runs.catch(reject);
    const watcher = surroundings.watch(isFolder ? path : dirname(path), (name) => {
      if (!concerns(name)) return;
      cancel();
      cancel = surroundings.whenQuiet(queue);
    });
    surroundings.onInterrupt(() => {
      cancel();
      watcher.close();
      resolve();
    });
  });
  await runs;
}
