package school.mentoring.enrolment;

import school.mentoring.shared.OrganisationId;

/**
 * Mentors were entered, imported or changed, came back or signed a paper: somebody may have become
 * free for those who wait. Told in the transaction that does it.
 */
public record MentorsChanged(OrganisationId organisation) {}
