package school.mentoring.enrolment.nextyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.Entries;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.enrolment.nextyear.ClassPromotions.Step;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.shared.OrganisationId;

@EngineTest
class ClassPromotionIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired EnrolmentImport files;
  @Autowired Enrolment enrolment;
  @Autowired Entries entries;
  @Autowired Participants participants;
  @Autowired ParticipantLists lists;
  @Autowired ClassPromotions promotions;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
    String table =
        """
        Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества
        Басов;Егор;ученик;14.03.2013;9А;учитель – ученик
        Ветрова;Анна;ученик;14.03.2009;11Б;учитель – ученик
        Лесной;Пётр;педагог;;5 лет в школе;учитель – учитель
        """;
    assertThat(files.take(school, Side.MENTEE, table.getBytes(StandardCharsets.UTF_8)).taken())
        .isEqualTo(3);
  }

  private List<String> groups() {
    return participants.menteesTakingPart(school).stream().map(Participant::group).toList();
  }

  @Test
  void classesGoOnOnceAYearAndTheLastOneLeaves() {
    assertThat(promotions.preview(school))
        .extracting(Step::from)
        .as("in the order of the grades, not of the letters")
        .containsExactly("9А", "11Б");

    assertThat(promotions.promote(school, "curator")).isEqualTo(2);

    assertThat(groups()).containsExactly("10А", "5 лет в школе");
    assertThat(lists.count(school, Side.MENTEE, State.LEFT)).isEqualTo(1);
    assertThat(
            lists.page(school, new ParticipantFilter(Side.MENTEE, "10а", "", State.TAKING_PART), 0))
        .hasSize(1);
    assertThatThrownBy(() -> promotions.promote(school, "curator"))
        .hasMessageContaining("уже переведены");
  }

  @Test
  void itCanBeTakenBackButNotOverWhatSomebodyChanged() {
    promotions.promote(school, "curator");
    assertThat(promotions.takeBack(school)).isEqualTo(2);
    assertThat(groups()).containsExactly("9А", "11Б", "5 лет в школе");

    promotions.promote(school, "curator");
    Participant first = participants.menteesTakingPart(school).get(0);
    PersonEntry entry = PersonEntry.of(enrolment.get(school, first.uuid()));
    entry.texts().put(EntryField.GROUP, "10В");
    entries.change(school, first.uuid(), entry);

    assertThat(promotions.takeBack(school)).isEqualTo(1);
    assertThat(groups()).containsExactly("10В", "11Б", "5 лет в школе");
  }
}
