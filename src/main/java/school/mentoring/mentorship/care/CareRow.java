package school.mentoring.mentorship.care;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case as lists show it.
 *
 * @param left «осталось 3 учебных дня»
 * @param late whether its day has passed
 */
public record CareRow(
    PairCare care, String mentor, String mentee, String group, String left, boolean late) {

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return mentor + " — " + mentee;
  }

  /** Its signals without anybody's words, each kind once. */
  public String signals() {
    return care.signals().stream()
        .map(it -> it.kind().title())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What the file says of it. */
  public List<Object> cells() {
    return Arrays.asList(
        mentor,
        mentee,
        group,
        signals(),
        care.openedOn(),
        care.state().open() ? care.dueOn() : null,
        care.told(),
        care.recommended().orElse(""),
        care.decidedOn().orElse(null),
        care.schoolDays().orElse(null));
  }
}
