// A worker thread: does one document at a time and hands over bytes.
import { processDocument } from './task.ts';

export default processDocument;
