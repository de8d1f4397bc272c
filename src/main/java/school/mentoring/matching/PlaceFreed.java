package school.mentoring.matching;

import school.mentoring.shared.OrganisationId;

/** A pair ended before its time, so its mentor has a place; told in that transaction. */
public record PlaceFreed(OrganisationId organisation) {}
