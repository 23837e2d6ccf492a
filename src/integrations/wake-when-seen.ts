import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes when it comes near the screen, each widget in a task of its own (client/wake-when-seen.ts). */
    'client:seen'?: boolean;
  }
}

/** Gives wrappers of widgets the attribute `client:seen`. */
export const wakeWhenSeen = (): AstroIntegration => ({
  name: 'wake-when-seen',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'seen', entrypoint: './src/client/wake-when-seen.ts' }),
  },
});
