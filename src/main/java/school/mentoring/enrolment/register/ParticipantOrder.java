package school.mentoring.enrolment.register;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/** By what a base can be sorted. */
public enum ParticipantOrder {
  NAME("по фамилии"),
  GROUP("по классу или должности", "groupOrPost"),
  FORM("по форме", "form"),
  BIRTH("по дате рождения", "birthDate"),
  ENTERED("по дате вхождения", "enteredOn"),
  REFRESHED("по дате проверки сведений", "refreshedOn");

  /** The same people stand in the same order on every page. */
  private static final Sort BY_NAME = Sort.by("name.surname", "name.givenName", "id");

  private final String title;
  private final List<String> first;

  ParticipantOrder(String title, String... first) {
    this.title = title;
    this.first = List.of(first);
  }

  /** As the list of choices names it. */
  public String title() {
    return title;
  }

  Sort sort(boolean descending) {
    Direction direction = descending ? Direction.DESC : Direction.ASC;
    return first.isEmpty()
        ? Sort.by(direction, "name.surname", "name.givenName", "id")
        : Sort.by(direction, first.toArray(String[]::new)).and(BY_NAME);
  }
}
