import { STANDARD_VERSION } from '@openthb/core';
import * as z from 'zod';
import { profileShape } from './profile-shape.js';

/**
 * The JSON Schema (2020-12) of profiles in JSON.
 * @since 0.1.0
 */
export function profileSchema(): object {
  return { ...z.toJSONSchema(profileShape()), $id: `urn:openthb:${STANDARD_VERSION}:profile`, title: 'A profile' };
}
