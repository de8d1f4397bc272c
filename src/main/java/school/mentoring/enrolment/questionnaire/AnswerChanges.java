package school.mentoring.enrolment.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.shared.russian.Dates;

/** Compares an answer with what the base knows: the keys of both are the same. */
final class AnswerChanges {

  /** What the base says where nobody has said anything. */
  private static final Set<EntryField> ONE_IF_NOT_SAID =
      Set.of(EntryField.MENTORS_WANTED, EntryField.SMALLEST_GROUP);

  /** What third parties name as requests of a mentee. */
  private static final String NEEDS = "needs";

  private AnswerChanges() {}

  static List<AnswerChange> of(QuestionnaireKind kind, Answer answer, Participant person) {
    return switch (kind) {
      case MENTEE, MENTOR ->
          EntryField.of(person.side()).stream()
              .filter(it -> !it.ofConsent() && it.fits(person.kind()))
              .flatMap(it -> change(it, answer, person))
              .toList();
      case CLASS_TEACHER, SOCIAL_WORKER, PARENT -> needs(answer, person);
      // confidential, or no part of the base
      case PSYCHOLOGIST, PREFERENCES -> List.of();
      // only counted
      case MENTEE_FEEDBACK,
          MENTOR_FEEDBACK,
          MENTEE_MIDTERM,
          MENTOR_MIDTERM,
          MENTEE_MEASURE,
          MENTOR_MEASURE ->
          List.of();
    };
  }

  private static Stream<AnswerChange> change(EntryField field, Answer answer, Participant person) {
    String after = readable(field, answer.text(field.key()));
    String before = PersonEntry.of(person).text(field);
    if (after.isEmpty() || same(after, before)) {
      return Stream.empty();
    }
    boolean nothingSaid = before.isEmpty() || ONE_IF_NOT_SAID.contains(field) && before.equals("1");
    return Stream.of(new AnswerChange(field, before, after, !nothingSaid));
  }

  /** What others name is added to the mentee's own requests, never put in their place. */
  private static List<AnswerChange> needs(Answer answer, Participant person) {
    String before = PersonEntry.of(person).text(EntryField.TOPICS);
    Set<String> topics = new LinkedHashSet<>(split(before));
    boolean more = topics.addAll(split(answer.text(NEEDS)));
    return more
        ? List.of(new AnswerChange(EntryField.TOPICS, before, String.join(", ", topics), false))
        : List.of();
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("[;,\\n]"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static boolean same(String one, String other) {
    return new LinkedHashSet<>(split(one)).equals(new LinkedHashSet<>(split(other)));
  }

  /** Dates as the base writes them. */
  static String readable(EntryField field, String text) {
    if (field != EntryField.BIRTH_DATE || text.isEmpty()) {
      return text;
    }
    try {
      return Dates.text(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return text;
    }
  }
}
