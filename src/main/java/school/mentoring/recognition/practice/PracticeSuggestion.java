package school.mentoring.recognition.practice;

import java.util.UUID;

/**
 * A pair whose work is worth describing.
 *
 * @param author the mentor to be named with the practice; empty for a pupil, who is not named
 * @param why «план выполнен на 80 %, встреч 9»
 */
public record PracticeSuggestion(
    UUID mentorship,
    UUID mentor,
    String mentorName,
    String author,
    String form,
    String goal,
    String result,
    String why) {}
