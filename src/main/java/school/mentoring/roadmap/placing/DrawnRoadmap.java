package school.mentoring.roadmap.placing;

/**
 * A roadmap among files that are to be placed.
 *
 * @param resource its file
 * @param key process id
 * @param name as people read it
 */
public record DrawnRoadmap(String resource, String key, String name) {}
