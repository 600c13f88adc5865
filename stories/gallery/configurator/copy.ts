/** Copies what stands in an element. Where the page may not copy, the text is selected and the answer is `false`. */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    // No clipboard on pages without TLS, and none where the browser forbids it.
    const selection = getSelection();
    selection?.selectAllChildren(element);
    return false;
  }
}
