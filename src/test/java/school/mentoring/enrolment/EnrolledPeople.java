package school.mentoring.enrolment;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.shared.OrganisationId;

/** Enters invented participants of a school for tests with a database. */
@Component
public class EnrolledPeople {

  private static final String CONSENT = ";01.09.2020;31.08.2035";

  private final EnrolmentImport files;

  EnrolledPeople(EnrolmentImport files) {
    this.files = files;
  }

  /** A mentor with a valid consent. */
  public void mentor(OrganisationId school, String surname, String topics, int places) {
    mentor(school, surname, topics, places, "");
  }

  /** A mentor with a valid consent and a login. */
  public void mentor(
      OrganisationId school, String surname, String topics, int places, String login) {
    take(
        school,
        Side.MENTOR,
        "Фамилия;Имя;Кто;Класс или должность;Форма наставничества;Темы;Число мест;Логин;Дата согласия;Согласие действует до\n"
            + surname
            + ";Вера;педагог;учитель музыки;учитель – ученик;\""
            + topics
            + "\";"
            + places
            + ";"
            + login
            + CONSENT);
  }

  /** A pupil with a valid consent. */
  public void mentee(OrganisationId school, String surname, String topics) {
    mentee(school, surname, topics, 1);
  }

  /** A pupil with a valid consent who wants a number of mentors. */
  public void mentee(OrganisationId school, String surname, String topics, int mentorsWanted) {
    take(
        school,
        Side.MENTEE,
        "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества;Темы;Сколько наставников нужно;Дата согласия;Согласие действует до;Дата согласия на участие;Согласие на участие действует до\n"
            + surname
            + ";Егор;ученик;14.03.2013;7А;учитель – ученик;\""
            + topics
            + "\";"
            + mentorsWanted
            + CONSENT
            + CONSENT);
  }

  private void take(OrganisationId school, Side side, String table) {
    ImportReport report = files.take(school, side, table.getBytes(StandardCharsets.UTF_8));
    if (!report.problems().isEmpty()) {
      throw new IllegalArgumentException(report.problems().toString());
    }
  }
}
