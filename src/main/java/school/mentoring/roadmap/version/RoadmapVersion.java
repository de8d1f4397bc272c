package school.mentoring.roadmap.version;

import java.time.Instant;
import school.mentoring.roadmap.RoadmapRef;

/**
 * A version of a roadmap among the others.
 *
 * @param number counted by the engine from 1
 */
public record RoadmapVersion(RoadmapRef ref, int number, Instant deployedAt) {}
