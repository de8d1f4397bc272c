package school.mentoring.enrolment.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.consent.ConsentFilter.State;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.shared.OrganisationId;

class ConsentListsPostgresIntegrationTests extends PostgresTest {

  @Autowired TestSchool schools;
  @Autowired EnrolmentImport files;
  @Autowired ConsentLists lists;
  @Autowired Enrolment enrolment;

  @Test
  void everyFilterIsAQuestionThatPostgresUnderstands() {
    OrganisationId school = schools.founded();
    files.take(
        school,
        Side.MENTEE,
        "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества;Дата согласия;Согласие действует до\nВетров;Егор;ученик;14.03.2014;7А;учитель – ученик;01.09.2020;31.08.2035"
            .getBytes(StandardCharsets.UTF_8));
    for (State state : State.values()) {
      for (Side side : new Side[] {null, Side.MENTEE, Side.MENTOR}) {
        Stream.concat(Stream.of((Purpose) null), Arrays.stream(Purpose.values()))
            .map(it -> new ConsentFilter(side, "ветр", "7А", "учитель – ученик", it, state))
            .forEach(
                it -> assertThat(lists.page(school, it, 0).getTotalElements()).isBetween(0L, 1L));
      }
    }
    ConsentFilter lacking = new ConsentFilter(null, "", "", "", null, State.LACKING);
    ConsentFilter kept = new ConsentFilter(null, "", "", "", Purpose.PROCESSING, State.TAKEN_OVER);
    assertThat(lists.people(school, lacking)).hasSize(1);
    assertThat(lists.people(school, kept)).hasSize(1);

    var person = lists.page(school, kept, 0).getContent().get(0);
    enrolment.undo(school, person.uuid(), person.consents().get(0).id(), "curator");

    assertThat(lists.people(school, kept)).isEmpty();
    assertThat(enrolment.get(school, person.uuid()).consents().get(0).mistaken()).isTrue();
  }
}
