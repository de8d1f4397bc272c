package school.mentoring.recognition.letter;

import java.util.Map;
import java.util.UUID;

/**
 * Somebody whom a letter can be issued to.
 *
 * @param key tells recipients of one kind of letter apart
 * @param participant null for somebody whom the program does not know
 * @param name in the nominative
 * @param facts by the names of wordings
 * @param meetings held by the pairs of the person
 * @param feedback whether one of the two said what came of it
 * @param fit whether the conditions of the kind are met
 */
public record Recipient(
    String key,
    UUID participant,
    String name,
    Map<String, String> facts,
    long meetings,
    boolean feedback,
    boolean fit) {

  /** Somebody who gets a letter without any condition. */
  static Recipient of(UUID person, String name, Map<String, String> facts) {
    return new Recipient(person.toString(), person, name, facts, 0, false, true);
  }
}
