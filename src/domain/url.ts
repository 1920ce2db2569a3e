/**
 * Whether an address from an attribute may be linked to: http, https, mailto, or no scheme at all
 * (a path, `//host/path`, `#part`). Every other scheme is refused, `javascript:` and `data:` first.
 *
 * The scheme is looked for as the URL parser does: leading controls and spaces are dropped, and so
 * are tabs and line ends anywhere (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export const isAllowedUrl = (value: string): boolean =>
  !/^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(value.replace(/^[\0- ]+|[\t\n\r]/g, ''));
