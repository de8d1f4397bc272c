package school.mentoring.recognition.contest;

import java.util.UUID;

/**
 * Somebody who can be nominated, found in the programme.
 *
 * @param subject the mentor, the pair or the mentee
 * @param mentorship the pair; null for a mentor
 * @param mentee null for a mentor
 * @param name as lists show it
 * @param facts what the programme knows of the work, in lines
 */
public record Candidate(
    UUID subject, UUID mentorship, UUID mentor, UUID mentee, String name, String facts) {}
