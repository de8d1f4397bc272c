package school.mentoring.enrolment.entry;

import java.util.EnumMap;
import java.util.Map;
import school.mentoring.enrolment.Participant;

/**
 * What somebody typed about a participant, on the page or in a file, not yet checked.
 *
 * @param texts by field; a missing one counts as empty
 */
public record PersonEntry(Map<EntryField, String> texts) {

  public PersonEntry {
    texts = new EnumMap<>(texts.isEmpty() ? new EnumMap<>(EntryField.class) : texts);
  }

  /** What is known of a person now, ready to be changed. */
  public static PersonEntry of(Participant person) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    EntryField.of(person.side()).stream()
        .filter(it -> !it.ofConsent())
        .forEach(it -> texts.put(it, RegisterRow.cell(person, it)));
    return new PersonEntry(texts);
  }

  /** What is known of a person, and over it what is told here; nothing is erased by silence. */
  public PersonEntry over(Participant person) {
    Map<EntryField, String> known = new EnumMap<>(EntryField.class);
    known.putAll(of(person).texts());
    texts.forEach(
        (field, text) -> {
          if (!text.isBlank()) {
            known.put(field, text);
          }
        });
    return new PersonEntry(known);
  }

  public String text(EntryField field) {
    return texts.getOrDefault(field, "").strip();
  }

  boolean isEmpty(EntryField field) {
    return text(field).isEmpty();
  }
}
