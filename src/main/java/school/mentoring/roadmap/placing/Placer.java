package school.mentoring.roadmap.placing;

import school.mentoring.shared.OrganisationId;

/**
 * Who places a roadmap.
 *
 * @param organisation that the person acts for
 * @param administrator may place for anybody, and new versions of what is anybody's
 */
public record Placer(String login, OrganisationId organisation, boolean administrator) {}
