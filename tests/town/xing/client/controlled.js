// Text fields as React holds them: the page's model is what gets sent; it follows input events only, ignores an event whose
// text it has set itself, and puts the model back into the field whenever it draws again.
const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
const fields = new WeakMap();

export function control(field, onChange) {
  const held = { tracked: native.get.call(field), model: native.get.call(field), onChange };
  fields.set(field, held);
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native.get.call(field),
    set(text) {
      held.tracked = String(text);
      native.set.call(field, text);
    },
  });
}

export const modelOf = (field) => fields.get(field)?.model ?? '';

export function setModel(field, text) {
  const held = fields.get(field);
  held.model = text;
  held.tracked = text;
  native.set.call(field, text);
  held.onChange(text);
}

document.addEventListener('input', (event) => {
  const held = fields.get(event.target);
  if (!held) return;
  const text = native.get.call(event.target);
  if (text === held.tracked) return;
  held.tracked = text;
  held.model = text;
  held.onChange(text);
});

for (const kind of ['focusout', 'keydown', 'click'])
  document.addEventListener(kind, ({ target }) => {
    const held = fields.get(target);
    if (!held || native.get.call(target) === held.model) return;
    held.tracked = held.model;
    native.set.call(target, held.model);
  });
