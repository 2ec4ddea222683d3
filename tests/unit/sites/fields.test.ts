import { afterAll, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/domain/reading';
import { linkedin } from '../../../lib/sites/linkedin';
import { classicDocument } from '../../town/linkedin/classic';
import { emberProfile } from '../../town/linkedin/ember-profile';
import { guestProfile } from '../../town/linkedin/guest';
import { createView } from '../../town/linkedin/view';
import { defaultOptions } from '../../town/options';
import { people } from '../../town/people';
import type { Person } from '../../town/person';
import { guestDocument } from '../../town/xing/guest';
import { profilePath } from '../../town/xing/member';
import { unanswered, unknownOnXing } from './expect-reading';
import { address, card, fullPage, openPage, profilePage, topcard } from './linkedin-page';
import { drawProfile, memberOf, readAt, viewIn } from './xing-page';

afterAll(() => void vi.unstubAllGlobals());

const member = memberOf('Hedda_Kuehnel');
const me = people.find((person) => person.self) as Person;
const town = createView({ options: defaultOptions(), people: [...people], me });
const onLinkedin = (html: string, url = address()) => linkedin.read(openPage(html, url), url, null);

it.each<[string, Reading, string[]?]>([
  ['sdui', onLinkedin(fullPage())],
  ['sdui', onLinkedin(profilePage([card('Topcard', topcard)]))],
  ['ember', onLinkedin(classicDocument(town, emberProfile(town, me)), address(me.slug))],
  ['guest', onLinkedin(guestProfile(town, me), address(me.slug))],
  ['modules', readAt(profilePath(member), drawProfile(viewIn('de'), member)), unknownOnXing],
  ['modules', readAt(profilePath(member), drawProfile(viewIn('de'), member, { most: 0 })), unknownOnXing],
  ['guest', readAt(profilePath(member), guestDocument(viewIn('de'), member).body)],
])('the reader of %s has a word on every field', (layout, reading, silent = []) => {
  expect(reading).toMatchObject({ layout, stale: false });
  expect(unanswered(reading)).toEqual(silent);
});
