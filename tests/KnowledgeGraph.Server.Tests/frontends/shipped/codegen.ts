import type { CodegenConfig } from '@graphql-codegen/cli';

const options = {
  strictScalars: true,
  useTypeImports: true,
  scalars: { Date: 'string', Decimal: 'number', Edtf: 'string', Long: 'number', URL: 'string' },
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    // What the operations of the front end give and take.
    'src/generated/': { preset: 'client', presetConfig: { fragmentMasking: false }, config: options },
    // All types of the schema, for those who build operations themselves.
    'src/generated/schema.ts': { plugins: ['typescript'], config: options },
  },
};

export default config;
