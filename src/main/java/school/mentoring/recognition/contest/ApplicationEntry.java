package school.mentoring.recognition.contest;

/**
 * What is said for a nominee.
 *
 * @param nomination its number, from 0
 * @param ground in the nominator's words; may be empty, as the facts are there
 * @param publication whether the nominees agree that the work is published
 */
public record ApplicationEntry(int nomination, String ground, boolean publication) {}
