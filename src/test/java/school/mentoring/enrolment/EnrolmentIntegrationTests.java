package school.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.ImportReport.RowProblem;
import school.mentoring.enrolment.entry.Entries;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantLists;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.TableFormat;

@EngineTest
class EnrolmentIntegrationTests {

  private static final String HEADER =
      "Фамилия;Имя;Отчество;Кто;Дата рождения;Класс или должность;Форма наставничества;Темы\n";

  @Autowired TestSchool schools;
  @Autowired Enrolment enrolment;
  @Autowired Entries entries;
  @Autowired EnrolmentImport files;
  @Autowired ParticipantLists lists;
  @Autowired Participants participants;
  @Autowired MentoringForms forms;
  @Autowired Staff staff;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private ImportReport take(String rows) {
    return files.take(school, Side.MENTEE, (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names(String search, State state) {
    return lists
        .page(school, new ParticipantFilter(Side.MENTEE, search, "", state), 0)
        .map(it -> it.name().full())
        .toList();
  }

  @Test
  void validRowsAreKeptAndEachBadOneIsReported() {
    ImportReport report =
        take(
            """
            Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;музыка
            ;Егор;;пришелец;14.03.2013;7А;учитель – ученик;
            Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;
            Лесной;Пётр;;ученик;14.03.2013;7А;учитель – ученик;;;лишнее
            """);

    assertThat(report.taken()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(RowProblem::row, RowProblem::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "Фамилия"),
            org.assertj.core.groups.Tuple.tuple(3, "Кто"),
            org.assertj.core.groups.Tuple.tuple(4, "Фамилия"),
            org.assertj.core.groups.Tuple.tuple(5, "вся строка"));
    assertThat(take("Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;музыка").taken()).isZero();
  }

  @Test
  void theTemplateAndTheExportCanBeImportedAgain() {
    ImportReport template =
        files.take(school, Side.MENTEE, files.template(Side.MENTEE).in(TableFormat.XLSX));
    byte[] exported =
        lists
            .export(school, new ParticipantFilter(Side.MENTEE, "", "", State.TAKING_PART))
            .in(TableFormat.XLSX);
    OrganisationId other = schools.founded();

    ImportReport again = files.take(other, Side.MENTEE, exported);

    assertThat(template.problems()).isEmpty();
    assertThat(again).isEqualTo(new ImportReport(1, List.of()));
    assertThat(participants.menteesTakingPart(other))
        .singleElement()
        .satisfies(it -> assertThat(it.topics()).containsExactly("математика"));
    assertThat(
            files
                .take(other, Side.MENTOR, files.template(Side.MENTOR).in(TableFormat.CSV))
                .problems())
        .isEmpty();
  }

  @Test
  void aFileInWindows1251IsTaken() {
    byte[] file =
        (HEADER + "Ёжикова;Вера;;ученик;14.03.2013;7А;учитель-ученик;")
            .getBytes(Charset.forName("windows-1251"));

    assertThat(files.take(school, Side.MENTEE, file).taken()).isEqualTo(1);
    assertThat(names("ёжи", State.TAKING_PART)).containsExactly("Ёжикова Вера");
  }

  @Test
  void listsAreSearchedAndFilteredByConsent() {
    take(
        """
        Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;
        Лесной;Пётр;;ученик;14.03.2013;8Б;учитель – ученик;
        """);
    Mentee first = participants.menteesTakingPart(school).get(0);
    enrolment.record(
        school,
        first.uuid(),
        TestPeople.paper(
            Consent.Purpose.PROCESSING, Consent.Signer.REPRESENTATIVE, TestPeople.LAST));

    assertThat(names("8б", State.TAKING_PART)).containsExactly("Лесной Пётр");
    assertThat(names("%", State.TAKING_PART)).isEmpty();
    assertThat(names("", State.ADMITTED)).containsExactly("Ветрова Анна");
    assertThat(names("", State.NOT_ADMITTED)).containsExactly("Лесной Пётр");
    assertThat(names("", State.EXPIRING)).isEmpty();
  }

  @Test
  void whoLeftIsKeptAndComesBack() {
    take("Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;");
    UUID id = participants.menteesTakingPart(school).get(0).uuid();

    enrolment.leave(school, id);

    assertThat(participants.menteesTakingPart(school)).isEmpty();
    assertThat(names("", State.LEFT)).containsExactly("Ветрова Анна");
    assertThatThrownBy(() -> enrolment.leave(school, id)).isInstanceOf(Refusal.class);
    enrolment.comeBack(school, id);
    assertThat(participants.menteesTakingPart(school)).hasSize(1);
  }

  @Test
  void aWithdrawnConsentIsKeptButAdmitsNoMore() {
    take("Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;");
    UUID id = participants.menteesTakingPart(school).get(0).uuid();
    enrolment.record(
        school,
        id,
        TestPeople.paper(
            Consent.Purpose.PROCESSING, Consent.Signer.REPRESENTATIVE, TestPeople.LAST));
    UUID consent = enrolment.get(school, id).consents().get(0).id();

    enrolment.withdraw(school, id, consent, null);

    assertThat(enrolment.get(school, id).consents()).hasSize(1);
    assertThat(names("", State.ADMITTED)).isEmpty();
  }

  @Test
  void aChangedEntryIsCheckedLikeANewOne() {
    take(
        """
        Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;музыка
        Лесной;Пётр;;ученик;14.03.2013;8Б;учитель – ученик;
        """);
    UUID id = participants.menteesTakingPart(school).get(0).uuid();
    Map<EntryField, String> texts =
        new EnumMap<>(PersonEntry.of(enrolment.get(school, id)).texts());
    texts.put(EntryField.GROUP, "8А");
    entries.change(school, id, new PersonEntry(texts));
    assertThat(enrolment.get(school, id).group()).isEqualTo("8А");

    texts.put(EntryField.SURNAME, "Лесной");
    texts.put(EntryField.GIVEN_NAME, "Пётр");
    assertThatThrownBy(() -> entries.change(school, id, new PersonEntry(texts)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("«Лесной Пётр»")
        .hasMessageContaining("уже есть");
  }

  @Test
  void anotherSchoolsParticipantIsNotFound() {
    take("Ветрова;Анна;;ученик;14.03.2013;7А;учитель – ученик;");
    UUID id = participants.menteesTakingPart(school).get(0).uuid();
    OrganisationId other = schools.founded();

    assertThatThrownBy(() -> enrolment.get(other, id)).hasMessageContaining("не найден");
    assertThatThrownBy(() -> participants.mentee(other, new MenteeId(id)))
        .hasMessageContaining("не найден");
  }

  @Test
  void aFormOfTheSchoolsOwnCanBeChosen() {
    forms.add(school, "студент – студент", false);
    forms.offer(school, "ученик – ученик", false);

    assertThat(forms.of(school))
        .contains(new MentoringForm("студент – студент", false, true))
        .contains(new MentoringForm("ученик – ученик", false, false));
    assertThat(take("Ветрова;Анна;;ученик;14.03.2013;7А;студент-студент;").taken()).isEqualTo(1);
    assertThatThrownBy(() -> forms.add(school, "Студент-Студент", true))
        .hasMessageContaining("уже есть");
  }

  @Test
  void theDemoPeopleAreFaultless() throws Exception {
    for (String login : List.of("mentor", "mentor2", "mentor3")) {
      staff.enrol(
          school,
          login,
          new PersonName("Ветрова", "Анна", ""),
          "учитель",
          java.util.Set.of(Role.MENTOR),
          TestSchool.PASSWORD);
    }

    assertThat(demo(Side.MENTEE, "demo/mentees.csv")).isEqualTo(new ImportReport(12, List.of()));
    assertThat(demo(Side.MENTOR, "demo/mentors.csv")).isEqualTo(new ImportReport(8, List.of()));
    assertThat(lists.count(school, Side.MENTEE, State.ADMITTED)).isEqualTo(12);
    assertThat(lists.count(school, Side.MENTOR, State.ADMITTED)).isEqualTo(8);
  }

  private ImportReport demo(Side side, String file) throws Exception {
    return files.take(school, side, new ClassPathResource(file).getContentAsByteArray());
  }
}
