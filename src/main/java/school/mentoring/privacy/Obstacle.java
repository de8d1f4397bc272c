package school.mentoring.privacy;

/**
 * Why a person cannot be erased yet.
 *
 * @param text what is to be done first, in Russian
 * @param link the own page where it is done
 */
public record Obstacle(String text, String link) {}
