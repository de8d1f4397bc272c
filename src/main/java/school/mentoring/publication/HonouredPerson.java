package school.mentoring.publication;

import java.util.UUID;
import school.mentoring.enrolment.Participant;

/**
 * Somebody on the board of honour, and how a site may show the person.
 *
 * @param name full name, for those who make the board
 * @param shown what the site shows; empty if nothing
 * @param merit for what; not published of somebody who is not named
 */
public record HonouredPerson(
    UUID honour, UUID person, String name, String group, String shown, Way way, String merit) {

  /** How a person is shown. */
  public enum Way {
    NAMED("имя полностью", "", "good"),
    INITIALS("только инициалы", "нет согласия на распространение для этого адреса", "warn"),
    NOT_AT_ALL("не публикуется", "согласие на обработку не действует", "bad");

    private final String title;
    private final String why;
    private final String mark;

    Way(String title, String why, String mark) {
      this.title = title;
      this.why = why;
      this.mark = mark;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    /** Why no more is shown; empty where the name is. */
    public String why() {
      return why;
    }

    /** How pages mark it. */
    public String mark() {
      return mark;
    }
  }

  static HonouredPerson of(Honour honour, Participant person, Way way) {
    return new HonouredPerson(
        honour.id(),
        honour.person(),
        person.name().full(),
        person.group(),
        shown(person, way),
        way,
        honour.merit());
  }

  private static String shown(Participant person, Way way) {
    return switch (way) {
      case NAMED -> person.name().full();
      case INITIALS -> initials(person);
      case NOT_AT_ALL -> "";
    };
  }

  /** «Е. Б.»: given name and surname, no more. */
  private static String initials(Participant person) {
    return initial(person.name().givenName()) + " " + initial(person.name().surname());
  }

  private static String initial(String part) {
    return part.isBlank() ? "…" : part.strip().substring(0, 1).toUpperCase() + ".";
  }

  /** Whether the site shows anything. */
  public boolean published() {
    return way != Way.NOT_AT_ALL;
  }

  public boolean named() {
    return way == Way.NAMED;
  }
}
