/**
 * Turns one template into the preview, the PDF and the DOCX of a document, and keeps the files that
 * people upload.
 */
@ApplicationModule(
    displayName = "Document",
    allowedDependencies = {"shared", "engine", "organisation"})
package school.mentoring.document;

import org.springframework.modulith.ApplicationModule;
