import { afterAll, expect, it, vi } from 'vitest';
import { linkedin } from '../../../lib/sites/linkedin';
import { guestProfile } from '../../town/linkedin/guest';
import { createView } from '../../town/linkedin/view';
import { defaultOptions } from '../../town/options';
import { people } from '../../town/people';
import type { Person } from '../../town/person';
import { guestDocument } from '../../town/xing/guest';
import { profilePath } from '../../town/xing/member';
import { unanswered } from './expect-reading';
import { address, card, fullPage, openPage, profilePage, topcard } from './linkedin-page';
import { drawProfile, memberOf, readAt, viewIn } from './xing-page';

afterAll(() => void vi.unstubAllGlobals());

const member = memberOf('Hedda_Kuehnel');
const me = people.find((person) => person.self) as Person;
const town = createView({ options: defaultOptions(), people: [...people], me });
const onLinkedin = (html: string, url = address()) => linkedin.read(openPage(html, url), url, null);

/** Fields that the new front end's reader has no word on yet: LinkedIn has no such parts. */
const silent = ['wants', 'haves'];

it.each([
  ['sdui', onLinkedin(fullPage()), silent],
  ['sdui', onLinkedin(profilePage([card('Topcard', topcard)])), silent],
  ['guest', onLinkedin(guestProfile(town, me), address(me.slug)), []],
  ['modules', readAt(profilePath(member), drawProfile(viewIn('de'), member)), []],
  ['modules', readAt(profilePath(member), drawProfile(viewIn('de'), member, { most: 0 })), []],
  ['guest', readAt(profilePath(member), guestDocument(viewIn('de'), member).body), []],
])('the reader of %s has a word on every field', (layout, reading, allowed) => {
  expect(reading).toMatchObject({ layout, stale: false });
  expect(allowed).toEqual(expect.arrayContaining(unanswered(reading)));
});
