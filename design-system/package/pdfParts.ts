/** What artwork takes of the library for PDF: the package holds these alone for pages. */
export {PDFContext, PDFHexString, PDFName, PDFString, PDFWriter} from '@cantoo/pdf-lib'
