import { fields, type BasicFormField } from '@keystatic/core';
import { useState } from 'react';
import { Combobox, Item } from '@keystar/ui/combobox';
import type { Choice } from './places.ts';

interface FormFieldInputProps<Value> {
  readonly value: Value;
  onChange(value: Value): void;
  readonly autoFocus: boolean;
  readonly forceValidation: boolean;
}

interface Line {
  readonly label: string;
  readonly description?: string;
}

/** One line of text. */
export function line(given: Line & { readonly required?: boolean; readonly first?: string }) {
  return fields.text({
    label: given.label,
    defaultValue: given.first ?? '',
    ...(given.description === undefined ? {} : { description: given.description }),
    validation: { isRequired: given.required === true },
  });
}

/** A sentence or several. */
export function prose(given: Line & { readonly required?: boolean }) {
  return fields.text({
    label: given.label,
    ...(given.description === undefined ? {} : { description: given.description }),
    multiline: true,
    validation: { isRequired: given.required === true },
  });
}

/** A list of lines; the list shows each line as it is. */
export function lines(label: string, description?: string) {
  return fields.array(fields.text({ label: 'Строка', multiline: true }), {
    label,
    ...(description === undefined ? {} : { description }),
    itemLabel: (props) => props.value || '…',
  });
}

/** A calendar date; a new file starts with the day that is `ahead` days from today. */
export function day(label: string, { ahead }: { readonly ahead?: number } = {}) {
  if (ahead === undefined) return fields.date({ label });
  const first = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return fields.date({ label, defaultValue: first, validation: { isRequired: true } });
}

interface ChoiceField extends Line {
  readonly options: readonly Choice[];
  readonly required?: boolean;
  readonly first?: string;
  /** Also takes what is typed and is not in the list. */
  readonly open?: boolean;
}

/**
 * One of a list, found by typing. A value that is not in the list (a misspelt address, an article written a minute
 * ago) is kept and shown, because Keystatic's own select refuses to open such a file at all; the checker names it.
 */
export function choice(field: ChoiceField): BasicFormField<string> {
  const { label, required = false, first = '' } = field;
  const parse = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    kind: 'form',
    label,
    defaultValue: () => first,
    parse,
    serialize: (value) => ({ value: value === '' ? undefined : value }),
    validate(value) {
      if (required && value === '') throw new Error(`Заполните поле «${label}»`);
      return value;
    },
    reader: { parse },
    Input: (props) => <ChoiceInput {...field} {...props} />,
  };
}

/** The field itself, for places where Keystatic has no form around it. */
export function ChoiceInput(props: ChoiceField & FormFieldInputProps<string>) {
  const { label, description, options, required = false, open = false, value, onChange, autoFocus, forceValidation } = props;
  const known = options.find((option) => option.value === value);
  const items = known === undefined && value !== '' ? [{ value, label: open ? value : `${value} — такого нет` }, ...options] : options;
  const [typed, setTyped] = useState<string>();

  /** What was typed counts when the field is left, unless it is the label of what is chosen already. */
  const take = (): void => {
    const wanted = typed?.trim();
    setTyped(undefined);
    if (!open || wanted === undefined || items.some((item) => item.value === value && item.label === wanted)) return;
    onChange(items.find((item) => item.label === wanted)?.value ?? wanted);
  };
  return (
    <Combobox
      label={label}
      {...(description === undefined ? {} : { description })}
      autoFocus={autoFocus}
      isRequired={required}
      allowsCustomValue={open}
      defaultItems={items}
      selectedKey={value === '' ? null : value}
      onSelectionChange={(key) => {
        if (key !== null || !open) onChange(key === null ? '' : String(key));
      }}
      {...(open ? { onInputChange: setTyped, onBlur: take } : {})}
      menuTrigger="focus"
      width="auto"
      {...(forceValidation && required && value === '' ? { errorMessage: 'Выберите из списка' } : {})}
    >
      {(item) => <Item key={item.value}>{item.label}</Item>}
    </Combobox>
  );
}

/** A list of things chosen one by one, in their order. */
export function choices(label: string, options: readonly Choice[], description?: string) {
  const labels = new Map(options.map((option) => [option.value, option.label]));
  return fields.array(choice({ label: 'Выберите', options, required: true }), {
    label,
    ...(description === undefined ? {} : { description }),
    itemLabel: (props) => labels.get(props.value) ?? (props.value || '…'),
  });
}

/** Makes choices of words that are written as they are read. */
export function words(...values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, label: value }));
}
