package school.mentoring.mentorship;

import java.util.Optional;

/**
 * What the stage of pairs' work is told when pairs begin.
 *
 * @param mentor login of the mentor; empty where the curator answers for the mentors
 * @param pairs how many they are
 * @param caption names, for the lists of tasks
 */
public record AccompanimentStart(
    AccompanimentId id, Optional<String> mentor, int pairs, String caption) {}
