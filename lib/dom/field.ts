/** A place to type in. */
export type Field = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

const isPlain = (field: Element): field is HTMLTextAreaElement | HTMLInputElement =>
  field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';

const lineTags = new Set(['P', 'DIV', 'LI']);

/**
 * The text in a field as the site would send it: the value of a text area, or the lines of an editable element
 * (one a paragraph, `<br>` inside one breaks it, the `<br>` of an empty one doesn't; U+00A0 is a space).
 */
export function readField(field: Field): string {
  if (isPlain(field)) return field.value;
  const lines: string[] = [''];
  let opened = false;
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) lines[lines.length - 1] += (child as Text).data;
      else if (child.nodeType === 1) {
        const element = child as Element;
        const isLine = lineTags.has(element.tagName);
        if (isLine && (opened || lines.at(-1))) lines.push('');
        if (isLine) opened = true;
        if (element.tagName === 'BR') {
          if (element.nextSibling) lines.push('');
        } else visit(element);
      }
    }
  };
  visit(field);
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
