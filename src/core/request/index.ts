export { channelRow, channels, type Channel } from './channels.ts';
export {
  emptyFields,
  type DetectedLine,
  type Findings,
  type LineEdit,
  type Need,
  type PathStep,
  type RequestFields,
  type RequestInput,
  type TriedStep,
} from './input.ts';
export { buildRequest, type BuiltRequest, type Part, type RequestLine } from './lines.ts';
export { isBuiltIn, USUAL_NEEDS } from './needs.ts';
export { chatMessages, fullText, lineText, subjectOf } from './text.ts';
export { sheetOf, sheetText, type Sheet } from './sheets.ts';
export { mailDraft, type MailDraft } from './mail.ts';
export { requestJson, type RequestJson } from './json.ts';
