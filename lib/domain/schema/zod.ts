import { z } from 'zod';

// The library would otherwise probe for code generation, which the pages' policy forbids and reports.
z.config({ jitless: true });

export { z };
