/** Turns one template into the preview, the PDF and the DOCX of a document. */
@ApplicationModule(displayName = "Document", allowedDependencies = "shared")
package school.mentoring.document;

import org.springframework.modulith.ApplicationModule;
