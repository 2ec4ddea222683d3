/**
 * The only place where words of XING's interface are matched. One button of the profile changes its meaning; only its
 * label tells which (XING research §0.2).
 */

const asksForContact = /^(?:als kontakt hinzufügen|kontakt hinzufügen|add as (?:a )?contact|add contact)$/i;

/** Whether a label belongs to the editing of one's own profile. */
export const isEditLabel = (label: string): boolean => /(?:bearbeiten|\bedit\b)/i.test(label);

/** Whether a line says that something is kept for members who are logged in. */
export const isMaskedLabel = (line: string): boolean =>
  /(?:für (?:eingeloggte|angemeldete) mitglieder|(?:logged|signed)[- ]in members)/i.test(line);

/** Whether a label belongs to a control that asks somebody to become a contact. */
export const isContactLabel = (label: string): boolean => asksForContact.test(label.trim());

/** Whether a label belongs to the control of a list that asks at once (XING research §b). */
export const isAddLabel = (label: string): boolean => /^(?:hinzufügen|add)$/i.test(label.trim());

/** Whether a label belongs to a field for messages. */
export const isMessageLabel = (label: string): boolean => /nachricht|\bmessage\b/i.test(label);
