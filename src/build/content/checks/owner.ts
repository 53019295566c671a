import { contactAddress } from '../../owner.ts';
import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** A site for readers says how to report a mistake. */
export const owner: Check = function* (files) {
  const yaml = files.data.get('site.yaml')?.yaml;
  const [contact] = yaml?.select('owner.contact') ?? [];
  if (!files.forReaders || typeof contact?.value !== 'string' || contactAddress(contact.value) !== undefined) return;
  yield issueAt(
    'site.yaml',
    contact.place,
    'warning',
    `сайт собирают для читателей, а в owner.contact нет адреса: «${contact.value}». Впишите адрес страницы (https://…) или почты, куда писать об ошибках.`,
  );
};
