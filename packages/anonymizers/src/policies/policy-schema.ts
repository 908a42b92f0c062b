import { STANDARD_VERSION } from '@openthb/core';
import * as z from 'zod';
import { policyShape } from './policy-shape.js';
import { recordsPolicyShape } from './records-policy-shape.js';
import { syntheticPolicyShape } from './synthetic-policy-shape.js';
import { tablesPolicyShape } from './tables-policy-shape.js';

/**
 * The JSON Schema (2020-12) of policies in JSON.
 * @since 0.1.0
 */
export function policySchema(): object {
  return {
    ...z.toJSONSchema(z.union([policyShape(), recordsPolicyShape(), tablesPolicyShape(), syntheticPolicyShape()])),
    $id: `urn:openthb:${STANDARD_VERSION}:policy`,
    title: 'A policy',
  };
}
