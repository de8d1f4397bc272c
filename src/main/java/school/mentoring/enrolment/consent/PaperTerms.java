package school.mentoring.enrolment.consent;

import java.time.LocalDate;

/**
 * What a print run sets on its papers.
 *
 * @param until last day of the consents
 * @param resources addresses of pages for publishing, one a line; empty leaves a line to write on
 */
public record PaperTerms(LocalDate until, String resources) {}
