import { bundleClient, hashedName } from './client-script.ts';

/** The small tools of a screen, each a file of src/client: their code is fetched when somebody turns to one. */
export const TOOLS = ['file-check', 'keyboard'] as const;
export type Tool = (typeof TOOLS)[number];

export interface ToolFile {
  /** Below /data/tools/; with a hash of the content, so that it may be cached for ever. */
  readonly name: string;
  readonly text: string;
}

const made = new Map<Tool, Promise<ToolFile>>();

/** A tool's code as one module, bundled once a build. */
export function toolFile(tool: Tool): Promise<ToolFile> {
  const file = made.get(tool) ?? bundleClient(`${tool}.ts`).then((text) => ({ name: hashedName(`${tool}.js`, text), text }));
  made.set(tool, file);
  return file;
}
