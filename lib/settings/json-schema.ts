import * as z from 'zod/mini';
import type { SettingName } from '../model/settings';
import { definitions } from './schema';

/** What is used of a JSON Schema as Zod writes it. */
export interface JsonSchema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  /** Of a record. */
  propertyNames?: JsonSchema;
  items?: JsonSchema | boolean;
  /** Of a tuple. */
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: string[];
  minimum?: number;
  maximum?: number;
}

/** What a setting takes, as JSON Schema. Checks that are code, such as whether a selector is one, do not show in it. */
export function jsonSchemaOf(name: SettingName): JsonSchema {
  return z.toJSONSchema(definitions[name].schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema;
}
