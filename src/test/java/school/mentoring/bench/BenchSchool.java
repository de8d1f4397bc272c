package school.mentoring.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.ImportReport;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;

/** A school with as many mentors, each with a login, as mentees; all have their consents. */
@TestComponent
class BenchSchool {

  private static final String CONSENT = ";01.09.2020;31.08.2035";

  private final TestSchool schools;
  private final Staff staff;
  private final EnrolmentImport files;

  BenchSchool(TestSchool schools, Staff staff, EnrolmentImport files) {
    this.schools = schools;
    this.staff = staff;
    this.files = files;
  }

  OrganisationId founded(int pairs) {
    OrganisationId school = schools.founded();
    List<String> logins = mentors(school, pairs);
    logins.forEach(
        it ->
            staff.enrol(
                school,
                it,
                new PersonName("Лесной", "Пётр", ""),
                "учитель",
                Set.of(Role.MENTOR),
                TestSchool.PASSWORD));
    take(
        school,
        Side.MENTOR,
        "Фамилия;Имя;Кто;Класс или должность;Форма наставничества;Темы;Число мест;Логин;Дата согласия;Согласие действует до\n",
        logins.stream()
            .map(
                it ->
                    "%s;Вера;педагог;учитель музыки;учитель – ученик;музыка;1;%s%s"
                        .formatted(surname("Наставн", logins.indexOf(it)), it, CONSENT))
            .toList());
    take(
        school,
        Side.MENTEE,
        "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества;Темы;Дата согласия;Согласие действует до;Дата согласия на участие;Согласие на участие действует до\n",
        IntStream.range(0, pairs)
            .mapToObj(
                it ->
                    "%s;Егор;ученик;14.03.2013;7А;учитель – ученик;музыка%s%s"
                        .formatted(surname("Учен", it), CONSENT, CONSENT))
            .toList());
    return school;
  }

  List<String> mentors(OrganisationId school, int pairs) {
    return IntStream.range(0, pairs).mapToObj(it -> "mentor" + it + "-" + school).toList();
  }

  private static String surname(String begin, int number) {
    return begin + (char) ('а' + number / 20) + (char) ('а' + number % 20) + "ов";
  }

  private void take(OrganisationId school, Side side, String head, List<String> rows) {
    String table = head + String.join("\n", rows);
    ImportReport report = files.take(school, side, table.getBytes(StandardCharsets.UTF_8));
    if (!report.problems().isEmpty()) {
      throw new IllegalStateException(report.problems().toString());
    }
  }
}
