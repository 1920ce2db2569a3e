/**
 * The scheme as the URL parser finds it: leading controls and spaces are dropped, and so are tabs and line ends
 * anywhere (https://url.spec.whatwg.org/#concept-basic-url-parser). `undefined` where there is none.
 */
const schemeOf = (value: string): string | undefined =>
  /^[a-z][a-z\d+.-]*(?=:)/i.exec(value.replace(/^[\0- ]+|[\t\n\r]/g, ''))?.[0].toLowerCase();

/** Whether an address from an attribute leads to a page: http, https, or no scheme at all. */
export const isPageUrl = (value: string): boolean => /^(https?)?$/.test(schemeOf(value) ?? '');

/**
 * Whether an address from an attribute may be linked to: http, https, mailto, or no scheme at all
 * (a path, `//host/path`, `#part`). Every other scheme is refused, `javascript:` and `data:` first.
 */
export const isAllowedUrl = (value: string): boolean =>
  isPageUrl(value) || schemeOf(value) === 'mailto';
