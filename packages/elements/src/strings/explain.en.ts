import type { ExplainStrings } from './explain.zh-CN.js';

export const explainEn: ExplainStrings = {
  failed: 'The data could not be loaded. ',
  reasons: {
    network: () => 'The server cannot be reached, or the transfer broke off.',
    status: ({ status }) => `The server answered ${status}.`,
    json: ({ detail }) => (detail ? `The answer is not JSON but ${detail}.` : 'The JSON is cut off or broken.'),
    version: ({ detail }) => `The data has format version ${detail}, which this page’s elements do not know.`,
    shape: ({ detail }) => (detail ? `The data lacks “${detail}”, or it has the wrong type.` : 'The JSON is no plan data.'),
  },
  notFound: (id) => `The data has no “${id}”.`,
  unspecified: (attributes) => `Nothing was chosen to show: the attribute ${attributes.join(' or ')} is missing.`,
};
