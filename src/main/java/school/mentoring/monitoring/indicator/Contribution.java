package school.mentoring.monitoring.indicator;

import school.mentoring.shared.OrganisationId;

/**
 * What an organisation adds to a part of an indicator.
 *
 * @param entered the number that somebody stated; null where the program knows it
 */
record Contribution(OrganisationId organisation, int number, EnteredFigure entered) {}
