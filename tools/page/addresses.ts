import type { Inventor } from './invent';
import { namingRoutes, routes, unnamed } from './lexicon';

/** How the parts of an address are put into other words. */
export interface AddressParts {
  inventor: Inventor;
  /** Words, numbers and ids of a free text. */
  free(text: string): string;
  /** The name of a person, a firm, a thing: `juergen-oetken-7b2`, `Juergen_Oetken2`. */
  slug(text: string): string;
  /** A mail address. */
  mail(text: string): string;
  /** Ids in a value for machines; its words stay. */
  code(text: string): string;
}

const sites =
  /(?:^|\.)(?:linkedin\.com|licdn\.com|licdn\.cn|xing\.com|xing\.news|xingassets\.com|xingcdn\.com|xing-share\.com)$/i;
const standards = /^https?:\/\/(?:www\.w3\.org|schema\.org)(?:\/|$)/i;
const tracking =
  /^(?:trk|trkinfo|trackingid|lipi|lici|licu|refid|midtoken|midsig|eid|otptoken|utm_.{1,40}|sc_.{1,20}|_gl|gclid|fbclid|msclkid|li_.{1,30}|original_?referer|sessionid|csrf.{0,20}|token|nonce|authtype|authtoken|amp;.{1,40})$/i;
const telling =
  /^(?:network|origin|interop|screencontext|sorttype|sortby|filters|facet.{0,30}|_bprmode|isprefetched|initialtabid|controlurn|showsubjectfield|section|tab|type|filter|page|start|lang|locale|mode|action|v)$/i;
const pictureName = /^(?:[a-z]{2,20}-){1,4}[a-z]{2,20}(?:_\d{1,4}){0,3}$/;
const longestAddress = 20_000;

/** Whether a host is one of the sites' own, or one that is no place of anybody. */
export const isKnownHost = (host: string): boolean =>
  sites.test(host) || /(?:^|\.)(?:example|example\.(?:com|org|net)|w3\.org|schema\.org)$/i.test(host);

/** The address with the same shape, leading to invented people; pictures to none. */
export function rewriteAddress(address: string, parts: AddressParts, depth = 0): string {
  const value = address.trim();
  if (value === '' || value === '#' || value === 'about:blank' || standards.test(value)) return value;
  if (value.length > longestAddress || depth > 4) return '#';
  if (value.startsWith('#')) return `#${parts.code(value.slice(1))}`;
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return `mailto:${inItsCoding(value.slice(7).split('?')[0] ?? '', parts.mail)}`;
  if (scheme === 'tel' || scheme === 'sms')
    return `${scheme}:${value
      .slice(scheme.length + 1)
      .replace(/\d/g, '0')
      .replace(/[^\d+() /-]/g, '')}`;
  if (scheme === 'javascript') return '#';
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return 'data:,';
  const match = /^((?:https?:)?\/\/)?([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(value);
  if (!match) return '#';
  const [, start = '', first = '', rest = '', query = '', hash = ''] = match;
  // Without a scheme the first step is a step like the others.
  const host = start ? rewriteHost(first, parts) : '';
  const path = start ? rest : first + rest;
  return [
    start,
    host,
    rewritePath(path, isSite(start, first), parts),
    rewriteQuery(query, parts, depth),
    hash
      ? `#${inItsCoding(hash.slice(1), (text) => (isSite(start, first) ? parts.code(text) : parts.free(text)))}`
      : '',
  ].join('');
}

const isSite = (start: string, host: string): boolean => start === '' || sites.test(host);

function rewriteHost(host: string, { inventor }: AddressParts): string {
  if (
    sites.test(host) &&
    /^(?:[a-z]{2,3}|www|media|media-exp\d|static|static-exp\d|profile-images|images?|platform|dms|px|business|help|assets?|cdn|static-assets|faq|lnkd)?\.?[a-z-]{1,20}\.[a-z]{2,5}$/i.test(
      host,
    )
  )
    return host;
  return host === ''
    ? ''
    : `${inventor.word(
        host
          .replace(/^www\./, '')
          .replace(/[^a-z]/gi, '')
          .slice(0, 12) || 'site',
      )}.example`;
}

function rewritePath(path: string, isOwn: boolean, parts: AddressParts): string {
  const steps = path.split('/');
  return steps
    .map((step, at) => {
      if (step === '' || step === '.' || step === '..') return step;
      const before = steps[at - 1] ?? '';
      if (isOwn && namingRoutes.has(before) && !unnamed.has(step)) {
        return /^urn/i.test(step) ? inItsCoding(step, parts.code) : inItsCoding(step, parts.slug);
      }
      if (isOwn && (routes.has(step) || unnamed.has(step) || (pictureName.test(step) && steps.includes('dms'))))
        return step;
      if (/^(?:[a-z]{2}(?:[-_][a-z]{2})?|v\d{1,3}|\d{1,4})$/i.test(step)) return step;
      if (/^urn(?::|%3A)/i.test(step)) return inItsCoding(step, parts.code);
      const ending = /\.(?:jpe?g|png|gif|webp|svg|html?|css|js|pdf|mp4)$/i.exec(step)?.[0] ?? '';
      return inItsCoding(step.slice(0, step.length - ending.length), parts.slug) + ending;
    })
    .join('/');
}

function rewriteQuery(query: string, parts: AddressParts, depth: number): string {
  if (!query) return '';
  const pairs = query.slice(1).split(/&(?:amp;)?/);
  const kept = pairs.slice(0, 60).flatMap((pair) => {
    const cut = pair.indexOf('=');
    const [key, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
    if (tracking.test(key)) return [];
    const name = /^[\w.[\]-]{1,40}$/.test(key) ? parts.code(key) : inItsCoding(key, parts.free);
    const made = inItsCoding(value, (text) => {
      if (/^(?:https?:)?\/\//.test(text) || /^\/[a-z]/.test(text)) return rewriteAddress(text, parts, depth + 1);
      if (/^(?:true|false|[A-Z][A-Z0-9_]{0,60}|\d{1,4})$/.test(text)) return parts.code(text);
      if (telling.test(key) && /^[\w"[\],.:()-]{0,80}$/.test(text)) return parts.code(text);
      if (/vanityName/i.test(key)) return parts.slug(text);
      return /^\(?"?\[?"?urn:|ACoA/.test(text) ? parts.code(text) : parts.free(text);
    });
    return [cut < 0 ? name : `${name}=${made}`];
  });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** Rewrites what an escaped text says, and escapes it again as it was: once or twice, the same signs, the same case. */
export function inItsCoding(text: string, rewrite: (plain: string) => string, depth = 0): string {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // Broken escapes stand for themselves.
  }
  if (plain === text) return rewrite(text);
  const isDouble = depth < 3 && /%[\da-f]{2}/i.test(plain);
  const made = isDouble ? inItsCoding(plain, rewrite, depth + 1) : rewrite(plain);
  const isSmall = /%(?:[a-f]\d|\d[a-f]|[a-f]{2})/.test(text);
  return Array.from(made, (sign) => {
    if (/[\w.~-]/.test(sign) || (text.includes(sign) && sign !== '%')) return sign;
    const coded = /[!'()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : escape(sign);
    return isSmall ? coded.toLowerCase() : coded;
  }).join('');
}

function escape(sign: string): string {
  try {
    return encodeURIComponent(sign);
  } catch {
    return '%EF%BF%BD';
  }
}

/** A list of pictures with their sizes. */
export const rewriteSrcset = (value: string, parts: AddressParts): string =>
  value
    .split(/,\s+/)
    .slice(0, 40)
    .map((one) => {
      const [address = '', ...size] = one.trim().split(/\s+/);
      return [rewriteAddress(address, parts), ...size.filter((part) => /^\d{1,6}(?:\.\d{1,3})?[wxh]$/.test(part))].join(
        ' ',
      );
    })
    .join(', ');
