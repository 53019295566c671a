import type { HastPluginList } from 'satteri';
import { createAnchors } from '../core/text/slug.ts';
import { typographed } from './typography.ts';

/**
 * What happens to an article between Markdown and HTML: stable latin anchors, own addresses under the base path,
 * tables that scroll by themselves, Russian typography.
 * `base` is the site's base path, with or without a slash at its end.
 */
export function markdownPlugins(base: string): HastPluginList {
  const prefix = base.replace(/\/$/, '');
  return [
    () => {
      const anchor = createAnchors();
      return {
        name: 'latin-anchors',
        element: {
          filter: ['h2', 'h3'],
          visit: (node, context) => {
            context.setProperty(node, 'id', anchor(context.textContent(node)));
          },
        },
      };
    },
    {
      // What a screen says word for word, or what is to be typed: a translated one is found nowhere.
      name: 'literal-texts',
      element: {
        filter: ['code'],
        visit: (node, context) => {
          context.setProperty(node, 'translate', 'no');
        },
      },
    },
    {
      name: 'base-path',
      element: {
        filter: ['a'],
        visit: (node, context) => {
          const target = node.properties['href'];
          if (typeof target === 'string' && target.startsWith('/')) context.setProperty(node, 'href', prefix + target);
        },
      },
    },
    {
      name: 'scrolling-tables',
      element: {
        filter: ['table'],
        visit: (node, context) => {
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Таблица' },
            children: [],
          });
        },
      },
    },
    {
      // Microdata of the steps: JSON-LD would be an inline script. Steps.astro opens the HowTo that these belong to.
      name: 'how-to-steps',
      mdxJsxFlowElement: {
        filter: ['Steps'],
        visit: (node, context) => {
          for (const list of node.children) {
            if (list.type !== 'element' || list.tagName !== 'ol') continue;
            for (const step of list.children) if (step.type === 'element') context.setProperty(step, 'itemProp', 'step');
          }
        },
      },
    },
    {
      name: 'typography',
      text: (node, context) => {
        const parent = context.parent(node);
        if (parent?.type === 'element' && (parent.tagName === 'code' || parent.tagName === 'pre')) return;
        const value = typographed(node.value);
        if (value !== node.value) context.replaceNode(node, { type: 'text', value });
      },
    },
  ];
}
