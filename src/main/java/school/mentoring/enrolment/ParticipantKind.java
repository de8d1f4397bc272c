package school.mentoring.enrolment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a participant is in life. */
public enum ParticipantKind {
  PUPIL("ученик", true),
  STUDENT("студент", true),
  TEACHER("педагог", false),
  EMPLOYER("представитель работодателя", false),
  EXTERNAL("внешний участник", false);

  private final String title;
  private final boolean maybeMinor;

  ParticipantKind(String title, boolean maybeMinor) {
    this.title = title;
    this.maybeMinor = maybeMinor;
  }

  /** As people read and type it. */
  public String title() {
    return title;
  }

  /** Whether such a person may be under eighteen, so that the birth date must be known. */
  public boolean maybeMinor() {
    return maybeMinor;
  }

  /** Whether such a person studies or works here unless another place is told. */
  public boolean fromHere() {
    return this == PUPIL || this == TEACHER;
  }

  /** The kind behind a Russian title, in whichever case it is typed. */
  public static Optional<ParticipantKind> find(String text) {
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.title.equals(wanted)).findFirst();
  }
}
