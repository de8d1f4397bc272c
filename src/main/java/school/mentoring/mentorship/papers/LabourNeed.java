package school.mentoring.mentorship.papers;

/**
 * Whether the labour law's article on mentoring is about a pair, and why.
 *
 * @param reason in Russian, as a page shows it
 */
public record LabourNeed(boolean applies, String reason) {}
