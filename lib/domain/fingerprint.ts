/**
 * What a text is recognised by when nearly the same is written again: 129 signs from `0` to `o`. They follow
 * from the words and do not lead back to them. Made and compared in lib/language/fingerprint.
 */
export type Fingerprint = string;
