/** The formats that the description uses, as ajv takes them. */
export const formats = {
  'date-time': (text: string): boolean =>
    /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text: string): boolean => URL.canParse(text),
  email: (text: string): boolean => /^\S+@\S+$/.test(text),
  int64: true,
  int32: true,
  'uri-template': true,
} as const;
