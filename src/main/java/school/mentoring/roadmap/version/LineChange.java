package school.mentoring.roadmap.version;

import java.util.List;

/**
 * What a new version of a roadmap does to one line.
 *
 * @param line id of the source's line
 * @param name what is done, as the new version says it; of a dropped line, as the old one did
 * @param stage where it stands, in the same version
 * @param differences of a line that both versions have; empty of one that was added or dropped
 */
public record LineChange(String line, String name, String stage, List<Difference> differences) {}
