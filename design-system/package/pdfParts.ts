/** What the writer of artwork takes of the library for PDF: the package holds these alone for pages. */
export {PDFDocument, PDFHexString, PDFName, PDFString} from '@cantoo/pdf-lib'
