package school.mentoring.roadmap.placing;

import java.util.Optional;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.shared.OrganisationId;

/**
 * A roadmap as one person sees it in the list.
 *
 * @param shipped comes with the application
 * @param owner who placed it first; empty for a shipped one and for an administrator's
 * @param withdrawn cannot be started any more
 * @param startable the person's organisation may start it
 * @param owned the person may withdraw it
 */
public record PlacedRoadmap(
    RoadmapRef ref,
    boolean shipped,
    Optional<OrganisationId> owner,
    Audience audience,
    boolean withdrawn,
    boolean startable,
    boolean owned) {}
