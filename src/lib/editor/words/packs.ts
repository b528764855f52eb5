/** Life areas that hold words one needs at work, the most common ones first. */
export const PACKS = ['words', 'norms', 'safety', 'tools', 'health'] as const;
