import type { Education, Me, PersonName, Position, Post, Profile } from '../profile';
import { z } from './zod';

// Lengths are generous and final: whatever is longer is no profile.
const line = z.string().max(600);
const text = z.string().max(6000);
const lines = z.array(line).max(200);

/** {@link Site} at the receiving end. */
export const siteSchema = z.enum(['linkedin', 'xing']);

const personName = z.object({
  full: line,
  given: line.optional(),
  family: line.optional(),
  titles: z.array(line).max(20),
  credentials: z.array(line).max(20),
}) satisfies z.ZodType<PersonName>;

const position = z.object({
  title: line,
  company: line.optional(),
  start: line.optional(),
  end: line.optional(),
  current: z.boolean(),
  text: text.optional(),
}) satisfies z.ZodType<Position>;

const education = z.object({
  school: line,
  degree: line.optional(),
  start: line.optional(),
  end: line.optional(),
}) satisfies z.ZodType<Education>;

const post = z.object({
  text,
  date: line.optional(),
  kind: z.enum(['post', 'comment', 'share']),
  tags: lines,
}) satisfies z.ZodType<Post>;

/** {@link Profile} at the receiving end, with the longest that a field may be. */
export const profileSchema = z.object({
  site: siteSchema,
  slug: line,
  memberId: line.optional(),
  url: z.string().max(2000),
  name: personName,
  pronouns: line.optional(),
  degree: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  headline: line.optional(),
  location: line.optional(),
  about: text.optional(),
  positions: z.array(position).max(200),
  education: z.array(education).max(100),
  skills: lines,
  languages: lines,
  interests: lines,
  services: lines,
  wants: lines,
  haves: lines,
  mutual: z.object({ count: z.number().optional(), names: lines }).optional(),
  posts: z.array(post).max(100),
  noAds: z.object({ text: line, where: line }).optional(),
  marked: z.array(text).max(20).optional(),
  self: z.boolean(),
}) satisfies z.ZodType<Profile>;

/** {@link Me} at the receiving end. */
export const meSchema = profileSchema.partial().extend({
  signOff: line.optional(),
  gives: lines.optional(),
  avoid: lines.optional(),
}) satisfies z.ZodType<Me>;
