import { z } from 'zod';
import { nodeAddress, text } from './common.ts';

/** content/expectations/scenarios/<flow>.yaml: walks that must lead where they lead. */
export const scenariosSchema = z.array(
  z.strictObject({
    name: text,
    /** Keys of the answers from the first question of the flow on. */
    answers: z.array(text).min(1),
    outcome: nodeAddress,
  }),
);
