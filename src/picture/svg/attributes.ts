/**
 * How the properties of React's SVG elements are written as attributes. The string writer (`writeSvg`) and the painter of
 * the stage (`paintMarks`) share it, so that an export and the stage name and write every attribute alike, and as React does.
 */

/** The attributes with a hyphen. React writes them in camel case; all others have one name in both (`viewBox`, `textLength`). */
const HYPHENATED = `
  accent-height alignment-baseline arabic-form baseline-shift cap-height clip-path clip-rule color-interpolation
  color-interpolation-filters color-profile color-rendering dominant-baseline enable-background fill-opacity fill-rule
  flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-name
  glyph-orientation-horizontal glyph-orientation-vertical horiz-adv-x horiz-origin-x image-rendering letter-spacing
  lighting-color marker-end marker-mid marker-start mask-type overline-position overline-thickness paint-order pointer-events
  rendering-intent shape-rendering stop-color stop-opacity strikethrough-position strikethrough-thickness stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering transform-origin underline-position underline-thickness unicode-bidi unicode-range units-per-em v-alphabetic
  v-hanging v-ideographic v-mathematical vector-effect vert-adv-y vert-origin-x vert-origin-y word-spacing writing-mode
  x-height`;

/** Attributes whose value may be `true` or `false`; as the value of any other, React leaves a boolean out. */
const TAKES_BOOLEAN = /^(data-|aria-|(autoReverse|externalResourcesRequired|focusable|preserveAlpha)$)/;

/**
 * What no picture has: script, links, raw markup, inline styles (the page's security policy blocks them on the stage), and
 * attributes in a namespace (`xlink:href`, `xml:space`).
 */
const FORBIDDEN = /^(on[a-z]|href$|dangerously|style$|xlink|xml(?!ns$))/i;

const attributes = new Map([
  ['className', 'class'],
  ['crossOrigin', 'crossorigin'],
  ['tabIndex', 'tabindex'],
  ...HYPHENATED.trim()
    .split(/\s+/)
    .map((name): [string, string] => [name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), name]),
]);

/**
 * The SVG attribute that React knows as `property`.
 *
 * @throws {TypeError} where a picture must not have it
 */
export function attributeOf(property: string): string {
  const known = attributes.get(property);
  if (known !== undefined) return known;
  if (FORBIDDEN.test(property)) throw new TypeError(`a picture has no ${property}`);
  attributes.set(property, property);
  return property;
}

/** The attribute's value as text, or undefined where it is left out. */
export function valueText(attribute: string, value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value);
    case 'undefined':
    case 'function':
    case 'symbol':
      return undefined;
    case 'boolean':
      return TAKES_BOOLEAN.test(attribute) ? String(value) : undefined;
    default:
      return value === null ? undefined : String(value);
  }
}
