package school.mentoring.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of staff is in an organisation. The name in lower case is the engine's group. */
public enum Role {
  DIRECTOR("Руководитель", "руководитель"),
  CURATOR("Куратор", "куратор"),
  MENTOR("Наставник", "наставник"),
  PSYCHOLOGIST("Педагог-психолог", "педагог-психолог"),
  COORDINATOR("Муниципальный координатор", "координатор"),
  CLERK("Секретарь", "секретарь");

  private final String title;
  private final String responsible;

  Role(String title, String responsible) {
    this.title = title;
    this.responsible = responsible;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** As a roadmap prints who is responsible. */
  public String responsible() {
    return responsible;
  }

  /** The engine's group, as the models name it. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role behind a group's name or a Russian title. */
  public static Optional<Role> find(String text) {
    String wanted = text == null ? "" : text.strip();
    return Arrays.stream(values())
        .filter(
            it ->
                it.group().equalsIgnoreCase(wanted)
                    || it.title.equalsIgnoreCase(wanted)
                    || it.responsible.equalsIgnoreCase(wanted))
        .findFirst();
  }
}
