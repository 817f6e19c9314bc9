import { writeFileSync } from 'node:fs';
import { managedSchema } from './managed-schema';

/** `npm run generate`: writes what browsers need of the settings' schema. Run from the project's folder. */
writeFileSync('public/managed_schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
