package school.mentoring.roadmap;

/**
 * A deployed version of a roadmap.
 *
 * @param key process id, for example {@code targetModel}
 * @param name as people read it
 * @param definition the deployed version that a programme keeps to
 */
public record RoadmapRef(String key, String name, String definition) {}
