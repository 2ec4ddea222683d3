/** A place to type in. */
export type Field = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

const isPlain = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';

const lineTags = new Set(['P', 'DIV', 'LI']);

/** A line of its own: a block with no further blocks in it. */
const isLine = (element: Element): boolean =>
  lineTags.has(element.tagName) && element.querySelector('p,div,li') === null;

/**
 * The text in a field as the site would send it: the value of a text area, or the lines of an editable element
 * (one a paragraph, `<br>` inside one breaks it, the `<br>` that ends one doesn't; U+00A0 is a space).
 */
export function readField(field: Field): string {
  if (isPlain(field)) return field.value;
  const lines: string[] = [''];
  let hasBegun = false;
  let isClosed = false;
  // A list of its own instead of recursion: pages nest deeper than a call stack goes.
  const open: { nodes: ArrayLike<Node>; at: number; isLine: boolean }[] = [
    { nodes: field.childNodes, at: 0, isLine: false },
  ];
  const beginLine = (): void => {
    if (hasBegun) lines.push('');
    hasBegun = true;
    isClosed = false;
  };
  /** Whether words still follow in the line that is open. */
  const goesOn = (): boolean => {
    for (let level = open.length - 1; level >= 0; level -= 1) {
      const { nodes, at, isLine: ends } = open[level] as (typeof open)[number];
      for (let next = at; next < nodes.length; next += 1)
        if (nodes[next]?.nodeType === 1 || (nodes[next]?.nodeType === 3 && (nodes[next] as Text).data)) return true;
      if (ends) return false;
    }
    return false;
  };
  while (open.length > 0) {
    const level = open.at(-1) as (typeof open)[number];
    const child = level.nodes[level.at];
    level.at += 1;
    if (!child) {
      open.pop();
      if (level.isLine) isClosed = true;
    } else if (child.nodeType === 3) {
      const { data } = child as Text;
      if (!data) continue;
      if (isClosed) beginLine();
      hasBegun = true;
      lines[lines.length - 1] += data;
    } else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.tagName === 'BR') {
        if (isClosed) beginLine();
        else if (goesOn()) {
          hasBegun = true;
          lines.push('');
        }
        continue;
      }
      const begins = isLine(element);
      if (begins) beginLine();
      open.push({ nodes: element.childNodes, at: 0, isLine: begins });
    }
  }
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Whether somebody can type in it now. */
export function isWritable(field: Field): boolean {
  if (!field.isConnected) return false;
  // Only a document that lives can tell; a saved one has the attribute the reader found it by.
  return isPlain(field)
    ? !field.disabled && !field.readOnly
    : (field.isContentEditable as boolean | undefined) !== false;
}

/**
 * Puts `text` in place of all that is in the field, through the browser's own editing, so that the page hears it
 * and undo takes it back (in one step; Firefox takes a step for each line of an editable element). Promises true only when the field holds exactly `text` afterwards, still so after the
 * page had a moment to disagree; otherwise what stood there before is put back as far as the browser's undo allows.
 */
export async function insertText(field: Field, text: string, pause: (ms: number) => Promise<void>): Promise<boolean> {
  if (!isWritable(field)) return false;
  const before = readField(field);
  if (before === text) return true;
  field.focus({ preventScroll: true });
  selectAll(field);
  type(field, text);
  await pause(0);
  if (readField(field) === text) await pause(50);
  if (readField(field) === text) return true;
  // A page that trimmed or refused the text: take our own change back, and nothing more than that.
  for (let steps = 2 * text.split('\n').length; steps > 0 && readField(field) !== before; steps -= 1)
    field.ownerDocument.execCommand('undo');
  return false;
}

function type(field: Field, text: string): void {
  const document = field.ownerDocument;
  const lines = isPlain(field) ? [text] : text.split('\n');
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  });
}

function selectAll(field: Field): void {
  if (isPlain(field)) {
    field.setSelectionRange(0, field.value.length);
    return;
  }
  const selection = selectionOf(field);
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function selectionOf(field: Field): Selection | null {
  const root = field.getRootNode() as Document | ShadowRoot;
  return 'getSelection' in root ? root.getSelection() : field.ownerDocument.getSelection();
}
