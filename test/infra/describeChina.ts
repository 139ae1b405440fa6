import { beforeAll, describe, expect, it } from 'vitest';
import { chinaResourceTypes } from '../../infra/chinaResourceTypes.ts';
import { listStage, type Resource } from './synthesise.ts';

/** What a type that China has may not say there: it would be refused when the stack is made. */
const refusedThere = ['TracingConfig', 'CachePolicyId', 'OriginRequestPolicyId', 'ResponseHeadersPolicyId', 'WebACLId'];

export function describeChina(): void {
  describe('prod-cn', () => {
    let resources: readonly Resource[];
    beforeAll(() => {
      resources = listStage('prod-cn');
    });

    it('is made of types that China has', () => {
      const known = new Set<string>(chinaResourceTypes.flatMap(({ types }) => [...types]));
      const used = new Set(resources.map(({ Type }) => Type));
      expect([...used].filter((type) => !known.has(type))).toEqual([]);
      // A row that nothing uses any more goes.
      expect([...known].filter((type) => !used.has(type))).toEqual([]);
    });

    it('says nothing of them that China refuses', () => {
      const text = JSON.stringify(resources);
      expect(refusedThere.filter((name) => text.includes(`"${name}"`))).toEqual([]);
    });

    it('would notice a type of elsewhere', () => {
      const known = new Set<string>(chinaResourceTypes.flatMap(({ types }) => [...types]));
      const global = new Set(listStage('prod').map(({ Type }) => Type));
      expect([...global].filter((type) => !known.has(type)).sort()).toEqual([
        'AWS::CloudFront::OriginAccessControl',
        'AWS::CloudFront::ResponseHeadersPolicy',
        'AWS::WAFv2::WebACL',
      ]);
    });
  });
}
