import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const outside = (folders, message) => ({ group: folders.map((folder) => `**/${folder}/**`), message });

const noEnums = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of texts: Node runs our files by stripping types.',
};
const noLookbehind = {
  selector: String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
  message:
    'Safari before 16.4 cannot read a look-behind, and the whole file fails: match what stands before as well.',
};

/** Who may import whom: each folder is refused what lies above it, with the name of the right place. */
const layer = (name, folders, message) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: [outside(folders, message)] }],
  },
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/array-type': 'off',
      // Code points are what we want of `[...text]`: search cuts Chinese by them.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // There are no enums and hardly a class to assign; looking for that took a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The type check names deprecated calls as well, and fails on them, at no cost.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': ['error', noEnums],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.)',
              message:
                'domain/ holds rules that a pencil could check: no packages. Put what needs one into platform/, schemas/ or a widget.',
            },
            outside(
              [
                'schemas',
                'i18n',
                'platform',
                'stores',
                'widgets',
                'components',
                'layouts',
                'pages',
                'site',
                'client',
                'integrations',
              ],
              'domain/ imports only domain/. Pass what it needs as an argument.',
            ),
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'navigator', 'location', 'fetch'].map((name) => ({
          name,
          message: 'domain/ knows no browser. Put this into platform/.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Take a RandomSource as an argument (domain/random).',
        },
        {
          object: 'Date',
          property: 'now',
          message: 'Take the day or the moment as an argument (platform/clock).',
        },
      ],
    },
  },
  layer(
    'schemas',
    [
      'i18n',
      'platform',
      'stores',
      'widgets',
      'components',
      'layouts',
      'pages',
      'site',
      'client',
      'integrations',
    ],
    'schemas/ imports only domain/.',
  ),
  layer(
    'platform',
    ['schemas', 'stores', 'widgets', 'components', 'layouts', 'pages', 'site', 'client', 'integrations'],
    'platform/ imports only domain/ and i18n/.',
  ),
  layer(
    'stores',
    ['schemas', 'i18n', 'widgets', 'components', 'layouts', 'pages', 'site', 'client', 'integrations'],
    'stores/ import platform/ and domain/. Words belong to the widget.',
  ),
  layer(
    'integrations',
    ['stores', 'widgets', 'components', 'layouts', 'pages', 'client'],
    'integrations/ run at build time: schemas/ and domain/ only.',
  ),
  {
    files: ['src/widgets/!(shared)/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['zod'], message: 'Browser code carries no zod: write a guard in domain/.' },
            outside(
              ['schemas', 'components', 'layouts', 'pages', 'site', 'client', 'integrations'],
              'widgets/ import stores/, platform/, i18n/ and domain/.',
            ),
            {
              regex: '^\\.\\./(?!shared/|\\.\\./)[^/]+/',
              message: 'Widgets do not import each other: move what two share to widgets/shared or domain/.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{client,domain,i18n,platform,stores,widgets}/**/*.{ts,tsx}'],
    ignores: ['src/domain/content/**'],
    rules: { 'no-restricted-syntax': ['error', noEnums, noLookbehind] },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  astro.configs.recommended,
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
