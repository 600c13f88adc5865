/** Waits until the page has been laid out and drawn once more. */
export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits, frame by frame, until something holds; fails after two seconds of frames. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 120 && !holds(); frames += 1) await nextFrame();
  if (!holds()) throw new Error('What was waited for did not happen.');
}
