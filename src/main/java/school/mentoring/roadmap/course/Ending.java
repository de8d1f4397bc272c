package school.mentoring.roadmap.course;

import java.util.Optional;

/**
 * How a person ends a line.
 *
 * @param reason why it is not required; null otherwise
 * @param content what proves it, if anything was written
 */
public record Ending(WorkItem.State state, String reason, Optional<Evidence.Content> content) {}
