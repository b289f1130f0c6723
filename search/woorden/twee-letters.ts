/** Woorden van twee letters, als patroon: na vier cijfers maken die er geen postcode van. */
export const TWEE_LETTERS = '(?:al|de|en|er|ga|ik|in|is|je|na|nu|of|om|op|te|tm|we|ze|zo)';
